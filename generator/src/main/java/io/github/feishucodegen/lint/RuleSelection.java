package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.DiagnosticId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that a run applies. */
public final class RuleSelection {
    public static final RuleSelection ALL = new RuleSelection(Rules.all());

    private final List<DiagnosticId> rules;

    private RuleSelection(List<DiagnosticId> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Selects rules by their ids.
     *
     * @param only the ids of the rules to apply; an empty collection selects all rules
     * @param without the ids of rules to leave out of these
     * @throws IllegalArgumentException if an id is unknown
     */
    public static RuleSelection of(Collection<String> only, Collection<String> without) {
        Set<String> known = Rules.all().stream().map(DiagnosticId::id).collect(Collectors.toCollection(TreeSet::new));
        for (Collection<String> ids : List.of(only, without)) {
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException(
                            "there is no rule '" + id + "'; there are " + String.join(", ", known));
                }
            }
        }
        return new RuleSelection(Rules.all().stream()
                .filter(rule -> only.isEmpty() || only.contains(rule.id()))
                .filter(rule -> !without.contains(rule.id()))
                .toList());
    }

    /** The selected rules, in the order of {@link Rules#all()}. */
    public List<DiagnosticId> rules() {
        return rules;
    }
}
