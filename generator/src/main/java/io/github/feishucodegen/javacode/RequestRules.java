package io.github.feishucodegen.javacode;

import io.github.feishucodegen.diagnostic.ClientFinding;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The rules for a request, as far as the pages document them. */
final class RequestRules {
    private static final int DEEPEST = 40;
    /** The maximum number of rules. More would not fit into the constant pool of a class. */
    private static final int MOST_RULES = 10_000;

    private static final int LONGEST_PATTERN = 1_000;
    private static final String BODY = "body";

    private final Operation operation;
    private final List<Diagnostic> findings;
    private final List<String> rules = new ArrayList<>();
    /** The paths that one page requires, by the location of that page. */
    private final Map<Location, List<String>> together = new HashMap<>();

    private boolean full;

    private RequestRules(Operation operation, List<Diagnostic> findings) {
        this.operation = operation;
        this.findings = findings;
    }

    /** The rules in the form that the runtime reads. Findings report what is left out. */
    static List<String> of(Operation operation, List<Diagnostic> findings) {
        RequestRules rules = new RequestRules(operation, findings);
        rules.parameters();
        rules.body();
        rules.sets();
        if (rules.full && !operation.pages().isEmpty()) {
            rules.note(
                    ClientFinding.JAVA_RULE_LEFT_OUT,
                    operation.pages().get(0).location(),
                    operation.id() + " has more than " + MOST_RULES + " rules");
        }
        return rules.rules;
    }

    private void parameters() {
        Set<String> seen = new HashSet<>();
        if (operation.body() != null) {
            seen.add(BODY);
        }
        for (Parameter parameter : operation.parameters()) {
            Field field = parameter.field();
            if (seen.add(field.name())) {
                // Path parameters are always required: without them there is no URL, even if the page says they are
                // optional.
                field("", field, field.required() || parameter.in() == Parameter.In.PATH, 0);
            }
        }
    }

    private void body() {
        if (operation.body() == null) {
            return;
        }
        List<Field> fields = operation.body().content().fields();
        if (fields.stream().anyMatch(Field::required)) {
            add("", BODY);
        } else {
            fields.stream()
                    .flatMap(field -> field.requiredBy().stream())
                    .distinct()
                    .forEach(page -> addTogether(page, BODY));
        }
        fields(BODY + "/", fields, 1);
    }

    private void fields(String prefix, List<Field> fields, int depth) {
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            if (seen.add(field.name())) {
                field(prefix, field, field.required(), depth);
            }
        }
    }

    private void field(String prefix, Field field, boolean required, int depth) {
        if (field.name().isEmpty() || field.name().contains("/")) {
            note(
                    ClientFinding.JAVA_RULE_LEFT_OUT,
                    field.location(),
                    "a field's name without letters or with / has no rules");
            return;
        }
        String path = prefix + field.name();
        if (required) {
            add("", path);
        }
        field.requiredBy().forEach(page -> addTogether(page, path));
        constraints(path, field);
        Type type = field.type();
        for (int containers = 0; containers < DEEPEST && !(type instanceof ObjectType); containers++) {
            if (type instanceof ListType list) {
                type = list.element();
            } else if (type instanceof MapType map) {
                type = map.value();
            } else {
                return;
            }
        }
        if (type instanceof ObjectType object && depth < DEEPEST) {
            fields(path + "/", object.fields(), depth + 1);
        }
    }

    /**
     * Adds the required sets. If one page requires no more than all pages do, every request meets it and no set is
     * added.
     */
    private void sets() {
        List<String> sets = new ArrayList<>();
        for (SourcePage page : operation.pages()) {
            if (page.flow() != null) {
                List<String> paths = together.get(page.location());
                if (paths == null) {
                    return;
                }
                sets.add(String.join(":", paths) + " together "
                        + RuntimeText.escapedLine(PageText.oneLine(page.flow())));
            }
        }
        rules.addAll(sets);
    }

    private void addTogether(Location page, String path) {
        together.computeIfAbsent(page, p -> new ArrayList<>()).add(RuntimeText.escaped(path));
    }

    private void constraints(String path, Field field) {
        Constraints constraints = field.constraints();
        Type type = field.type();
        if (type == PrimitiveType.STRING || type instanceof ListType || type instanceof MapType) {
            length(path, constraints.minLength(), constraints.maxLength(), field.location());
        }
        // For a list, these rules apply to each item.
        Type item = type instanceof ListType list ? list.element() : type;
        if (item instanceof PrimitiveType && item != PrimitiveType.BOOLEAN) {
            range(path, constraints.minimum(), constraints.maximum(), field.location());
        }
        if (item == PrimitiveType.STRING && constraints.pattern() != null) {
            pattern(path, constraints.pattern(), field.location());
        }
    }

    private void length(String path, @Nullable Integer min, @Nullable Integer max, Location location) {
        if (min != null && max != null && min > max) {
            note(ClientFinding.JAVA_RULE_LEFT_OUT, location, "no length is between " + min + " and " + max);
        } else if (min != null || max != null) {
            add(" length " + limit(min) + " " + limit(max), path);
        }
    }

    private void range(String path, @Nullable BigDecimal min, @Nullable BigDecimal max, Location location) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            note(ClientFinding.JAVA_RULE_LEFT_OUT, location, "no number is between " + min + " and " + max);
        } else if (min != null || max != null) {
            add(" range " + limit(min) + " " + limit(max), path);
        }
    }

    private static String limit(@Nullable Number limit) {
        return limit == null ? "-" : limit.toString();
    }

    private void pattern(String path, String pattern, Location location) {
        if (pattern.length() > LONGEST_PATTERN) {
            note(
                    ClientFinding.JAVA_PATTERN_UNUSABLE,
                    location,
                    "the pattern is longer than " + LONGEST_PATTERN + " characters");
            return;
        }
        try {
            Pattern.compile(pattern);
            add(" pattern " + RuntimeText.escapedLine(pattern), path);
        } catch (PatternSyntaxException e) {
            note(ClientFinding.JAVA_PATTERN_UNUSABLE, location, "Java cannot read the pattern: " + e.getDescription());
        }
    }

    private void add(String rule, String path) {
        if (rules.size() == MOST_RULES) {
            full = true;
        } else {
            rules.add(RuntimeText.escaped(path) + rule);
        }
    }

    private void note(ClientFinding kind, Location location, String message) {
        findings.add(Diagnostic.of(kind, location, message));
    }
}
