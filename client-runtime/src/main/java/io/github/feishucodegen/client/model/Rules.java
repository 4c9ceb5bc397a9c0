package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documented rules for the values of a request. */
public final class Rules {
    private final Rule[] rules;
    private final RequiredSets sets;

    Rules(List<Rule> rules, List<RequiredSet> sets) {
        this.rules = rules.toArray(new Rule[0]);
        this.sets = new RequiredSets(sets);
    }

    public static Rules of(Rule... rules) {
        return new Rules(List.of(rules), List.of());
    }

    /** The violations of the rules of the request's own class. */
    public static List<Violation> ofItsClass(ModelBuilder<?, ?> request) {
        return request.schema().rules().violations(request);
    }

    /** The violations in the order of the rules, then the missing fields if no required set is complete. */
    public List<Violation> violations(ModelBuilder<?, ?> request) {
        List<Violation> violations = broken(rules, request);
        violations.addAll(sets.violations(request));
        return violations;
    }

    static List<Violation> broken(Rule[] rules, ModelBuilder<?, ?> request) {
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : rules) {
            member(rule, 0, request.schema(), request.slots, "", violations);
        }
        return violations;
    }

    private static void member(
            Rule rule, int depth, Schema schema, @Nullable Object[] slots, String above, List<Violation> violations) {
        String name = rule.names()[depth];
        int slot = schema.slot(name);
        if (slot >= 0) {
            String path = above.isEmpty() ? name : above + "/" + name;
            value(rule, depth + 1, slots[slot], path, violations);
        }
    }

    private static void value(Rule rule, int depth, @Nullable Object stored, String path, List<Violation> violations) {
        Object value = stored instanceof RawValue ? ((RawValue) stored).raw : stored;
        boolean atEnd = depth == rule.names().length;
        if (atEnd && (rule.check.ofWholeLists() || !isContainer(value))) {
            String complaint = rule.check.complaint(value);
            if (complaint != null) {
                violations.add(new Violation(path, complaint));
            }
        } else if (value instanceof List) {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                value(rule, depth, items.get(i), path + "[" + i + "]", violations);
            }
        } else if (value instanceof Map) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                value(rule, depth, entry.getValue(), path + "[" + entry.getKey() + "]", violations);
            }
        } else if (value instanceof Model) {
            Model model = (Model) value;
            member(rule, depth, model.schema(), model.slots(), path, violations);
        }
    }

    private static boolean isContainer(@Nullable Object value) {
        return value instanceof List || value instanceof Map;
    }
}
