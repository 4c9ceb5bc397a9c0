package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.match.LimitChange.Way.LOOSENED;
import static io.github.feishucodegen.diff.match.LimitChange.Way.REMOVED;
import static io.github.feishucodegen.diff.match.LimitChange.Way.SET;
import static io.github.feishucodegen.diff.match.LimitChange.Way.TIGHTENED;
import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;
import java.util.function.Predicate;

/** Rules about the limits of fields. The limit of a page size has rules of its own. */
final class LimitRules {
    static final List<Rule> TABLE = List.of(
            row("request-limit-set", RISKY, "request-limit-removed")
                    .summary("A field of a request gained a limit.")
                    .explanation("The server may refuse values beyond it. The client refuses them after it is "
                            + "generated again.")
                    .fields(limit(FieldPair::inRequest, SET, "has a new limit")),
            row("request-limit-removed", SAFE, "request-limit-set")
                    .takesAway()
                    .summary("A field of a request lost a limit.")
                    .explanation("The server takes more values.")
                    .fields(limit(FieldPair::inRequest, REMOVED, "has no limit any more")),
            row("request-limit-tightened", BREAKING, "request-limit-loosened")
                    .summary("A field of a request has a stricter limit.")
                    .explanation("The server refuses values between the two limits.")
                    .fields(limit(FieldPair::inRequest, TIGHTENED, "has a stricter limit")),
            row("request-limit-loosened", SAFE, "request-limit-tightened")
                    .summary("A field of a request has a looser limit.")
                    .explanation("The server takes more values.")
                    .fields(limit(FieldPair::inRequest, LOOSENED, "has a looser limit")),
            row("response-limit-set", SAFE, "response-limit-removed")
                    .summary("A field of a response gained a limit.")
                    .explanation("Callers have nothing to do.")
                    .fields(limit(FieldPair::inResponse, SET, "has a new limit")),
            row("response-limit-removed", BREAKING, "response-limit-set")
                    .takesAway()
                    .summary("A field of a response lost a limit.")
                    .explanation("Callers may get values beyond the old limit, such as texts that are too long for a "
                            + "database column.")
                    .fields(limit(FieldPair::inResponse, REMOVED, "has no limit any more")),
            row("response-limit-tightened", SAFE, "response-limit-loosened")
                    .summary("A field of a response has a stricter limit.")
                    .explanation("Callers have nothing to do.")
                    .fields(limit(FieldPair::inResponse, TIGHTENED, "has a stricter limit")),
            row("response-limit-loosened", BREAKING, "response-limit-tightened")
                    .summary("A field of a response has a looser limit.")
                    .explanation("Callers may get values beyond the old limit, such as texts that are too long for a "
                            + "database column.")
                    .fields(limit(FieldPair::inResponse, LOOSENED, "has a looser limit")),
            row("page-size-limit-lowered", BREAKING, "page-size-limit-raised")
                    .summary("A call may ask for fewer items than before.")
                    .explanation("The server refuses calls that ask for more. Ask for fewer items, and for more pages.")
                    .fields(pageSize(TIGHTENED, "lets callers ask for fewer items at once")),
            row("page-size-limit-raised", SAFE, "page-size-limit-lowered")
                    .summary("A call may ask for more items than before.")
                    .explanation("Callers have nothing to do.")
                    .fields(pageSize(LOOSENED, "lets callers ask for more items at once")));

    private LimitRules() {}

    private static Check<FieldPair> limit(Predicate<FieldPair> part, Way way, String words) {
        return (pair, reporter) -> {
            for (LimitChange change : pair.limits(way)) {
                if (part.test(pair) && !isOfPageSize(pair, change)) {
                    reporter.report(words + ": " + change.limit(), change.before(), change.after());
                }
            }
        };
    }

    private static Check<FieldPair> pageSize(Way way, String words) {
        return (pair, reporter) -> {
            for (LimitChange change : pair.limits(way)) {
                if (isOfPageSize(pair, change)) {
                    reporter.report(words, change.before(), change.after());
                }
            }
        };
    }

    private static boolean isOfPageSize(FieldPair pair, LimitChange change) {
        boolean moved = change.way() == TIGHTENED || change.way() == LOOSENED;
        return moved && pair.isPageSize() && change.limit().equals("maximum");
    }
}
