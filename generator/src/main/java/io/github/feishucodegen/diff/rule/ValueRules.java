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
                    .summary("One more value is listed for a field of a request.")
                    .explanation("Callers may use it. The enum class gains a constant.")
                    .fields(gained(FieldPair::inRequest, ValueRules::isExtended, "has more listed values")),
            row("request-value-removed", BREAKING, "request-value-added")
                    .summary("A value is no longer listed for a field of a request.")
                    .explanation("Callers that send it are refused. The enum class loses a constant.")
                    .fields(lost(FieldPair::inRequest, ValueRules::isReduced, "has fewer listed values")),
            row("request-values-listed", BREAKING, "request-values-unlisted")
                    .summary("A field of a request that took anything has listed values now.")
                    .explanation("Callers that send anything else are refused.")
                    .fields(gained(FieldPair::inRequest, ValueRules::isListedNow, "has listed values now")),
            row("request-values-unlisted", SAFE, "request-values-listed")
                    .summary("A field of a request has no listed values any more.")
                    .explanation("Callers may send anything. The enum class is gone.")
                    .fields(lost(FieldPair::inRequest, ValueRules::isUnlistedNow, "has no listed values any more")),
            row("response-value-added", RISKY, "response-value-removed")
                    .summary("One more value is listed for a field of a response.")
                    .explanation("Callers that handle each value meet one that they do not know. Enums of the client "
                            + "are open: the value arrives, without a constant until the client is generated anew.")
                    .fields(gained(FieldPair::inResponse, ValueRules::isExtended, "has more listed values")),
            row("response-value-removed", SAFE, "response-value-added")
                    .summary("A value is no longer listed for a field of a response.")
                    .explanation("It no longer comes. The enum class loses a constant.")
                    .fields(lost(FieldPair::inResponse, ValueRules::isReduced, "has fewer listed values")),
            row("response-values-listed", SAFE, "response-values-unlisted")
                    .summary("A field of a response that held anything has listed values now.")
                    .explanation("Nothing has to be done.")
                    .fields(gained(FieldPair::inResponse, ValueRules::isListedNow, "has listed values now")),
            row("response-values-unlisted", BREAKING, "response-values-listed")
                    .summary("A field of a response has no listed values any more.")
                    .explanation("Callers that handle each value can meet any other. The enum class is gone.")
                    .fields(lost(FieldPair::inResponse, ValueRules::isUnlistedNow, "has no listed values any more")),
            row("request-values-opened", SAFE, "request-values-closed")
                    .summary("The list of values of a field of a request is no longer said to be complete.")
                    .explanation("Callers may send other values too.")
                    .fields(opened(FieldPair::inRequest, "lists only some of its values now")),
            row("request-values-closed", BREAKING, "request-values-opened")
                    .summary("The list of values of a field of a request is said to be complete now.")
                    .explanation("Callers that send other values are refused.")
                    .fields(closed(FieldPair::inRequest, "lists all of its values now")),
            row("response-values-opened", BREAKING, "response-values-closed")
                    .summary("The list of values of a field of a response is no longer said to be complete.")
                    .explanation("Callers that handle each value can meet any other.")
                    .fields(opened(FieldPair::inResponse, "lists only some of its values now")),
            row("response-values-closed", SAFE, "response-values-opened")
                    .summary("The list of values of a field of a response is said to be complete now.")
                    .explanation("Nothing has to be done.")
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
