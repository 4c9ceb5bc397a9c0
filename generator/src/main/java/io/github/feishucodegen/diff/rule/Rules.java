package io.github.feishucodegen.diff.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, in the order of docs/diff.md. Each family is a table of its own. */
public final class Rules {
    public static final Rule JAVA_CLASS_RENAMED = ComparisonRules.JAVA_CLASS_RENAMED;
    public static final Rule JAVA_SIGNATURE_LOST = ComparisonRules.JAVA_SIGNATURE_LOST;
    public static final Rule JAVA_SIGNATURE_GAINED = ComparisonRules.JAVA_SIGNATURE_GAINED;
    public static final Rule PAGE_BECAME_UNREADABLE = ComparisonRules.PAGE_BECAME_UNREADABLE;
    public static final Rule PAGE_BECAME_READABLE = ComparisonRules.PAGE_BECAME_READABLE;
    public static final Rule OPERATION_PAGE_ADDED = ComparisonRules.OPERATION_PAGE_ADDED;
    public static final Rule OPERATION_PAGE_REMOVED = ComparisonRules.OPERATION_PAGE_REMOVED;
    public static final Rule DOCUMENTATION_CHANGED = ComparisonRules.DOCUMENTATION_CHANGED;
    public static final Rule UNREADABLE_PAGE_CHANGED = ComparisonRules.UNREADABLE_PAGE_CHANGED;
    public static final Rule NESTING_UNDECIDED = ComparisonRules.NESTING_UNDECIDED;

    public static final Rule SUNSET_NEAR = ComparisonRules.SUNSET_NEAR;
    public static final Rule OPERATION_ADDED = find("operation-added", OperationRules.TABLE);

    private static final List<Rule> ALL = Stream.of(
                    OperationRules.TABLE,
                    AccessRules.TABLE,
                    RateRules.TABLE,
                    ScopeRules.OF_OPERATIONS,
                    ExchangeRules.TABLE,
                    ErrorRules.TABLE,
                    EventRules.TABLE,
                    PresenceRules.TABLE,
                    RequirednessRules.TABLE,
                    TypeRules.OF_FIELDS,
                    TypeRules.OF_NAMES,
                    PlaceRules.TABLE,
                    DefaultRules.TABLE,
                    ValueRules.TABLE,
                    LimitRules.TABLE,
                    PatternRules.TABLE,
                    ScopeRules.OF_FIELDS,
                    WordingRules.TABLE,
                    TextRules.TABLE,
                    ComparisonRules.TABLE)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    private static Rule find(String id, List<Rule> table) {
        return table.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Asks all rules about a part of the API; each rule gets a reporter of its own. */
    public static void judge(ComparedPart part, Function<Rule, ChangeReporter> reporters) {
        for (Rule rule : ALL) {
            if (rule.judges(part)) {
                rule.judge(part, reporters.apply(rule));
            }
        }
    }
}
