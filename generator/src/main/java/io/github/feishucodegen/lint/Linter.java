package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.model.ApiModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds faults in the documentation. */
public final class Linter {
    private Linter() {}

    /**
     * Applies the selected rules. The findings are sorted by page and line, without repetition.
     *
     * @param diagnostics what was reported while the model was read
     */
    public static List<Diagnostic> lint(ApiModel model, Collection<Diagnostic> diagnostics, RuleSelection selection) {
        List<ExampleRule> ofExamples = new ArrayList<>();
        Map<String, CollectedRule> collected = new HashMap<>();
        for (Rule rule : selection.rules()) {
            if (rule instanceof ExampleRule example) {
                ofExamples.add(example);
            } else if (rule instanceof CollectedRule other) {
                collected.put(other.id(), other);
            }
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            CollectedRule rule = collected.get(diagnostic.id());
            if (rule != null) {
                findings.add(rule.finding(diagnostic));
            }
        }
        ExampleCheck check = new ExampleCheck(ofExamples, findings::add);
        model.operations().forEach(check::check);
        if (selection.rules().contains(Rules.OF_TYPES)) {
            Rules.OF_TYPES.check(model, findings::add);
        }
        return findings.stream().distinct().sorted().toList();
    }
}
