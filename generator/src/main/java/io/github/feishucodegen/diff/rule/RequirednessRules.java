package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.RequiredSets;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedRequiredSets;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Field;
import java.util.List;
import java.util.function.Predicate;

/** Rules about whether fields are required. */
final class RequirednessRules {
    static final List<Rule> TABLE = List.of(
            row("parameter-became-required", BREAKING, "parameter-became-optional")
                    .summary("A parameter became required.")
                    .explanation("The server refuses calls without it. The client refuses to build such a request "
                            + "after it is generated again.")
                    .fields(becameRequired(FieldPair::isParameter, "became required")),
            row("parameter-became-optional", SAFE, "parameter-became-required")
                    .summary("A parameter became optional.")
                    .explanation("Callers may leave it out.")
                    .fields(becameOptional(FieldPair::isParameter, "became optional")),
            row("request-field-became-required", BREAKING, "request-field-became-optional")
                    .summary("A field of a request became required.")
                    .explanation("The server refuses calls without it. The client refuses to build such a request "
                            + "after it is generated again.")
                    .fields(becameRequired(FieldPair::inBody, "became required")),
            row("request-field-became-optional", SAFE, "request-field-became-required")
                    .summary("A field of a request became optional.")
                    .explanation("Callers may leave it out.")
                    .fields(becameOptional(FieldPair::inBody, "became optional")),
            row("required-set-no-longer-enough", BREAKING, "required-set-became-enough")
                    .takesAway()
                    .summary("Fields that were enough for a request are no longer enough.")
                    .explanation("The pages about the operation require different fields. A request needs all fields "
                            + "that one of the pages requires. The server refuses calls that were complete before. "
                            + "The client refuses to build such a request after it is generated again.")
                    .on(ComparedRequiredSets.class, sets(RequiredSets::isAnyNoLongerEnough, "needs more in a request")),
            row("required-set-became-enough", SAFE, "required-set-no-longer-enough")
                    .summary("Fields that were not enough for a request are now enough.")
                    .explanation("The pages about the operation require different fields. A request needs all fields "
                            + "that one of the pages requires. Callers may send requests that the server refused "
                            + "before.")
                    .on(
                            ComparedRequiredSets.class,
                            sets(RequiredSets::hasAnyBecomeEnough, "takes requests with fewer fields")),
            row("response-field-became-required", SAFE, "response-field-became-optional")
                    .summary("A field of a response became required.")
                    .explanation("Callers can rely on it.")
                    .fields(becameRequired(FieldPair::inResponse, "became required")),
            row("response-field-became-optional", BREAKING, "response-field-became-required")
                    .summary("A field of a response became optional.")
                    .explanation("Callers that rely on it may not find it.")
                    .fields(becameOptional(FieldPair::inResponse, "became optional")));

    private RequirednessRules() {}

    private static Check<FieldPair> becameRequired(Predicate<FieldPair> part, String words) {
        return (pair, reporter) -> {
            if (part.test(pair) && !pair.before().required() && pair.after().required()) {
                reporter.report(words, optional(pair, pair.before()), "required");
            }
        };
    }

    private static Check<FieldPair> becameOptional(Predicate<FieldPair> part, String words) {
        return (pair, reporter) -> {
            if (part.test(pair) && pair.before().required() && !pair.after().required()) {
                reporter.report(words, "required", optional(pair, pair.after()));
            }
        };
    }

    private static String optional(FieldPair pair, Field field) {
        return pair.inResponse() || field.requiredBy().isEmpty() ? "optional" : "required by some pages";
    }

    private static Check<ComparedRequiredSets> sets(Predicate<RequiredSets> condition, String words) {
        return (compared, reporter) -> {
            RequiredSets sets = compared.sets();
            if (condition.test(sets)) {
                reporter.report(words, sets.oldWords(), sets.newWords());
            }
        };
    }
}
