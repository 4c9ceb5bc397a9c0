package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;
import java.util.function.Predicate;

/** Rules about the listed values of fields. */
final class ValueRules {
    static final List<Rule> TABLE = List.of(
            row("request-value-added", SAFE, "request-value-removed")
                    .summary("A field of a request lists one more value.")
                    .explanation("Callers may use it. The enum class gains a constant.")
                    .fields(gained(FieldPair::inRequest, ValueRules::isExtended, "has more listed values")),
            row("request-value-removed", BREAKING, "request-value-added")
                    .takesAway()
                    .summary("A field of a request no longer lists a value.")
                    .explanation("The server refuses the value. The enum class loses a constant.")
                    .fields(lost(FieldPair::inRequest, ValueRules::isReduced, "has fewer listed values")),
            row("request-values-listed", BREAKING, "request-values-unlisted")
                    .summary("A field of a request that took any value now lists values.")
                    .explanation("The server refuses other values.")
                    .fields(gained(FieldPair::inRequest, ValueRules::isListedNow, "has listed values now")),
            row("request-values-unlisted", SAFE, "request-values-listed")
                    .summary("A field of a request no longer lists values.")
                    .explanation("Callers may send any value. The client loses the enum class.")
                    .fields(lost(FieldPair::inRequest, ValueRules::isUnlistedNow, "has no listed values any more")),
            row("response-value-added", RISKY, "response-value-removed")
                    .summary("A field of a response lists one more value.")
                    .explanation("Callers that handle each value may get one that they do not know. Enums of the "
                            + "client are open: the value arrives, but it has no constant until the client is "
                            + "generated again.")
                    .fields(gained(FieldPair::inResponse, ValueRules::isExtended, "has more listed values")),
            row("response-value-removed", SAFE, "response-value-added")
                    .takesAway()
                    .summary("A field of a response no longer lists a value.")
                    .explanation("The server no longer returns it. The enum class loses a constant.")
                    .fields(lost(FieldPair::inResponse, ValueRules::isReduced, "has fewer listed values")),
            row("response-values-listed", SAFE, "response-values-unlisted")
                    .summary("A field of a response that had any value now lists values.")
                    .explanation("Callers have nothing to do.")
                    .fields(gained(FieldPair::inResponse, ValueRules::isListedNow, "has listed values now")),
            row("response-values-unlisted", BREAKING, "response-values-listed")
                    .summary("A field of a response no longer lists values.")
                    .explanation("Callers that handle each value may get other values. The client loses the enum "
                            + "class.")
                    .fields(lost(FieldPair::inResponse, ValueRules::isUnlistedNow, "has no listed values any more")),
            row("request-values-opened", SAFE, "request-values-closed")
                    .summary("The page no longer says that a field of a request lists all of its values.")
                    .explanation("Callers may also send other values.")
                    .fields(opened(FieldPair::inRequest, "lists only some of its values now")),
            row("request-values-closed", BREAKING, "request-values-opened")
                    .summary("The page now says that a field of a request lists all of its values.")
                    .explanation("The server refuses other values.")
                    .fields(closed(FieldPair::inRequest, "lists all of its values now")),
            row("response-values-opened", BREAKING, "response-values-closed")
                    .summary("The page no longer says that a field of a response lists all of its values.")
                    .explanation("Callers that handle each value may get other values.")
                    .fields(opened(FieldPair::inResponse, "lists only some of its values now")),
            row("response-values-closed", SAFE, "response-values-opened")
                    .summary("The page now says that a field of a response lists all of its values.")
                    .explanation("Callers have nothing to do.")
                    .fields(closed(FieldPair::inResponse, "lists all of its values now")));

    private ValueRules() {}

    private static Check<FieldPair> gained(Predicate<FieldPair> part, Predicate<ListedValues> condition, String words) {
        return (pair, reporter) -> {
            ListedValues values = pair.listed();
            if (part.test(pair) && condition.test(values)) {
                reporter.report(words, null, String.join(", ", values.added()));
            }
        };
    }

    private static Check<FieldPair> lost(Predicate<FieldPair> part, Predicate<ListedValues> condition, String words) {
        return (pair, reporter) -> {
            ListedValues values = pair.listed();
            if (part.test(pair) && condition.test(values)) {
                reporter.report(words, String.join(", ", values.removed()), null);
            }
        };
    }

    private static Check<FieldPair> opened(Predicate<FieldPair> part, String words) {
        return (pair, reporter) -> {
            if (part.test(pair) && pair.listed().opened()) {
                reporter.report(words, "all values", "some values");
            }
        };
    }

    private static Check<FieldPair> closed(Predicate<FieldPair> part, String words) {
        return (pair, reporter) -> {
            if (part.test(pair) && pair.listed().closed()) {
                reporter.report(words, "some values", "all values");
            }
        };
    }

    private static boolean isExtended(ListedValues values) {
        return values.bothListed() && !values.added().isEmpty();
    }

    private static boolean isReduced(ListedValues values) {
        return values.bothListed() && !values.removed().isEmpty();
    }

    private static boolean isListedNow(ListedValues values) {
        return !values.listedBefore() && values.listedAfter();
    }

    private static boolean isUnlistedNow(ListedValues values) {
        return values.listedBefore() && !values.listedAfter();
    }
}
