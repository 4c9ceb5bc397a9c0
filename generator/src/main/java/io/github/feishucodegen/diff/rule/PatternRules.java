package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;
import static io.github.feishucodegen.diff.rule.Transition.ADDED;
import static io.github.feishucodegen.diff.rule.Transition.CHANGED;
import static io.github.feishucodegen.diff.rule.Transition.REMOVED;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;
import java.util.function.Predicate;

/** Rules about the patterns of fields. */
final class PatternRules {
    static final List<Rule> TABLE = List.of(
            row("request-pattern-added", RISKY, "request-pattern-removed")
                    .summary("A field of a request gained a pattern.")
                    .explanation("The server may refuse values that do not match. The client refuses them after it is "
                            + "generated again.")
                    .fields(pattern(FieldPair::inRequest, ADDED, "has a pattern now")),
            row("request-pattern-changed", RISKY, "request-pattern-changed")
                    .summary("A field of a request has another pattern.")
                    .explanation("The server may refuse values that do not match. The client refuses them after it is "
                            + "generated again.")
                    .fields(pattern(FieldPair::inRequest, CHANGED, "has another pattern")),
            row("request-pattern-removed", SAFE, "request-pattern-added")
                    .takesAway()
                    .summary("A field of a request lost its pattern.")
                    .explanation("Callers have nothing to do.")
                    .fields(pattern(FieldPair::inRequest, REMOVED, "has no pattern any more")),
            row("response-pattern-added", SAFE, "response-pattern-removed")
                    .summary("A field of a response gained a pattern.")
                    .explanation("Callers have nothing to do.")
                    .fields(pattern(FieldPair::inResponse, ADDED, "has a pattern now")),
            row("response-pattern-changed", SAFE, "response-pattern-changed")
                    .summary("A field of a response has another pattern.")
                    .explanation("Callers have nothing to do.")
                    .fields(pattern(FieldPair::inResponse, CHANGED, "has another pattern")),
            row("response-pattern-removed", SAFE, "response-pattern-added")
                    .takesAway()
                    .summary("A field of a response lost its pattern.")
                    .explanation("Callers have nothing to do.")
                    .fields(pattern(FieldPair::inResponse, REMOVED, "has no pattern any more")));

    private PatternRules() {}

    private static Check<FieldPair> pattern(Predicate<FieldPair> part, Transition wanted, String words) {
        return (pair, reporter) -> {
            String before = pair.before().constraints().pattern();
            String after = pair.after().constraints().pattern();
            if (part.test(pair) && Transition.between(before, after) == wanted) {
                reporter.report(words, before, after);
            }
        };
    }
}
