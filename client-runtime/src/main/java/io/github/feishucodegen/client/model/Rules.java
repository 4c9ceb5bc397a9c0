package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;
import io.github.feishucodegen.client.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The documented rules for the values of a request. */
@Internal
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

    /** The violations of the rules of the request's own class. */
    public static List<Violation> ofItsClass(Model request) {
        List<Violation> violations = new ArrayList<>();
        eachOfItsClass(request, (rule, violation) -> violations.add(violation));
        return violations;
    }

    /**
     * Passes each violation of the rules of the request's own class to a consumer, with the rule as text. The text
     * contains no value of the request.
     */
    public static void eachOfItsClass(Model request, BiConsumer<String, Violation> broken) {
        Schema schema = request.schema();
        schema.rules().each(schema, request.slots(), broken);
    }

    /** The violations that {@linkplain Violation#preventsSending() prevent sending}. No other rule is checked. */
    public static List<Violation> missingParts(Model request) {
        return request.schema().rules().missingParts(request.schema(), request.slots());
    }

    /** Does the same as {@link #missingParts(Model)}. */
    public static List<Violation> missingParts(ModelBuilder<?, ?> request) {
        return request.schema().rules().missingParts(request.schema(), request.slots);
    }

    /** The violations in the order of the rules, then the missing fields if no required set is complete. */
    public List<Violation> violations(ModelBuilder<?, ?> request) {
        List<Violation> violations = new ArrayList<>();
        each(request.schema(), request.slots, (rule, violation) -> violations.add(violation));
        return violations;
    }

    private void each(Schema schema, @Nullable Object[] slots, BiConsumer<String, Violation> broken) {
        for (Rule rule : rules) {
            for (Violation violation : broken(rule, schema, slots)) {
                broken.accept(rule.toString(), violation);
            }
        }
        for (Violation violation : sets.violations(schema, slots)) {
            broken.accept(sets.toString(), violation);
        }
    }

    private List<Violation> missingParts(Schema schema, @Nullable Object[] slots) {
        List<Violation> missing = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.isIndispensable(schema)) {
                missing.addAll(broken(rule, schema, slots));
            }
        }
        for (Violation violation : sets.violations(schema, slots)) {
            if (violation.preventsSending()) {
                missing.add(violation);
            }
        }
        return missing;
    }

    static List<Violation> broken(Rule rule, Schema schema, @Nullable Object[] slots) {
        Search search = new Search(rule, rule.isIndispensable(schema));
        search.member(0, schema, slots, "");
        return search.violations;
    }

    /** Finds the values of one rule in a request. */
    private static final class Search {
        private final Rule rule;
        private final boolean preventsSending;
        private List<Violation> violations = List.of();

        Search(Rule rule, boolean preventsSending) {
            this.rule = rule;
            this.preventsSending = preventsSending;
        }

        void member(int depth, Schema schema, @Nullable Object[] slots, String above) {
            String name = rule.names()[depth];
            int slot = schema.slot(name);
            if (slot >= 0) {
                String path = above.isEmpty() ? name : above + "/" + name;
                value(depth + 1, slots[slot], path);
            }
        }

        private void value(int depth, @Nullable Object stored, String path) {
            Object value = stored instanceof RawValue ? ((RawValue) stored).raw : stored;
            boolean atEnd = depth == rule.names().length;
            if (atEnd && (rule.check.ofWholeLists() || !isContainer(value))) {
                String complaint = rule.check.complaint(value);
                if (complaint == null && preventsSending && value instanceof String) {
                    complaint = Part.pathComplaint((String) value);
                }
                if (complaint != null) {
                    add(new Violation(path, complaint, preventsSending));
                }
            } else if (value instanceof List) {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    value(depth, items.get(i), path + "[" + i + "]");
                }
            } else if (value instanceof Map) {
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                    value(depth, entry.getValue(), path + "[" + entry.getKey() + "]");
                }
            } else if (value instanceof Model) {
                Model model = (Model) value;
                member(depth, model.schema(), model.slots(), path);
            }
        }

        private void add(Violation violation) {
            if (violations.isEmpty()) {
                violations = new ArrayList<>();
            }
            violations.add(violation);
        }

        private static boolean isContainer(@Nullable Object value) {
            return value instanceof List || value instanceof Map;
        }
    }
}
