package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;
import static io.github.feishucodegen.diff.rule.Transition.ADDED;
import static io.github.feishucodegen.diff.rule.Transition.CHANGED;
import static io.github.feishucodegen.diff.rule.Transition.REMOVED;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rules about the defaults of fields. */
final class DefaultRules {
    static final List<Rule> TABLE = List.of(
            row("parameter-default-changed", BREAKING, "parameter-default-changed")
                    .summary("A parameter has another default.")
                    .explanation("Calls without the parameter mean something else. Send the old default to keep the "
                            + "meaning.")
                    .fields(defaults(FieldPair::isParameter, CHANGED, "has another default")),
            row("parameter-default-added", SAFE, "parameter-default-removed")
                    .summary("A parameter now has a default.")
                    .explanation("The page now says how the server treats calls without the parameter.")
                    .fields(defaults(FieldPair::isParameter, ADDED, "has a default now")),
            row("parameter-default-removed", RISKY, "parameter-default-added")
                    .takesAway()
                    .summary("A parameter no longer has a default.")
                    .explanation("The page no longer says how the server treats calls without the parameter. Send the "
                            + "old default to be sure.")
                    .fields(defaults(FieldPair::isParameter, REMOVED, "has no default any more")),
            row("request-field-default-changed", RISKY, "request-field-default-changed")
                    .summary("A field of a request has another default.")
                    .explanation("Calls without the field may mean something else. Send the old default to keep the "
                            + "meaning.")
                    .fields(defaults(FieldPair::inBody, CHANGED, "has another default")),
            row("request-field-default-added", SAFE, "request-field-default-removed")
                    .summary("A field of a request now has a default.")
                    .explanation("The page now says how the server treats calls without the field.")
                    .fields(defaults(FieldPair::inBody, ADDED, "has a default now")),
            row("request-field-default-removed", RISKY, "request-field-default-added")
                    .takesAway()
                    .summary("A field of a request no longer has a default.")
                    .explanation("The page no longer says how the server treats calls without the field. Send the old "
                            + "default to be sure.")
                    .fields(defaults(FieldPair::inBody, REMOVED, "has no default any more")),
            row("response-field-default-changed", SAFE, "response-field-default-changed")
                    .summary("A field of a response has another default.")
                    .explanation("Callers have nothing to do.")
                    .fields(defaults(FieldPair::inResponse, CHANGED, "has another default")),
            row("response-field-default-added", SAFE, "response-field-default-removed")
                    .summary("A field of a response now has a default.")
                    .explanation("The page now says which value the field has by default.")
                    .fields(defaults(FieldPair::inResponse, ADDED, "has a default now")),
            row("response-field-default-removed", SAFE, "response-field-default-added")
                    .takesAway()
                    .summary("A field of a response no longer has a default.")
                    .explanation("Callers have nothing to do.")
                    .fields(defaults(FieldPair::inResponse, REMOVED, "has no default any more")));

    private DefaultRules() {}

    private static Check<FieldPair> defaults(Predicate<FieldPair> part, Transition wanted, String words) {
        return (pair, reporter) -> {
            String before = plain(pair.before().defaultValue());
            String after = plain(pair.after().defaultValue());
            if (part.test(pair) && Transition.between(before, after) == wanted) {
                reporter.report(
                        words,
                        before == null ? null : pair.before().defaultValue(),
                        after == null ? null : pair.after().defaultValue());
            }
        };
    }

    private static @Nullable String plain(@Nullable String value) {
        String text = value == null ? "" : PlainText.of(value);
        return text.isEmpty() ? null : text;
    }
}
