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
                    .summary("A field of a request has a limit that it did not have.")
                    .explanation("Values beyond it may be refused; the client refuses them once it is generated anew.")
                    .fields(limit(FieldPair::inRequest, SET, "has a new limit")),
            row("request-limit-removed", SAFE, "request-limit-set")
                    .summary("A field of a request lost a limit.")
                    .explanation("More values are taken.")
                    .fields(limit(FieldPair::inRequest, REMOVED, "has no limit any more")),
            row("request-limit-tightened", BREAKING, "request-limit-loosened")
                    .summary("A field of a request has a stricter limit.")
                    .explanation("Values between the two limits are refused from now on.")
                    .fields(limit(FieldPair::inRequest, TIGHTENED, "has a stricter limit")),
            row("request-limit-loosened", SAFE, "request-limit-tightened")
                    .summary("A field of a request has a looser limit.")
                    .explanation("More values are taken.")
                    .fields(limit(FieldPair::inRequest, LOOSENED, "has a looser limit")),
            row("response-limit-set", SAFE, "response-limit-removed")
                    .summary("A field of a response has a limit that it did not have.")
                    .explanation("Nothing has to be done.")
                    .fields(limit(FieldPair::inResponse, SET, "has a new limit")),
            row("response-limit-removed", BREAKING, "response-limit-set")
                    .summary("A field of a response lost a limit.")
                    .explanation("Callers can meet values beyond the old limit, such as texts too long for a column.")
                    .fields(limit(FieldPair::inResponse, REMOVED, "has no limit any more")),
            row("response-limit-tightened", SAFE, "response-limit-loosened")
                    .summary("A field of a response has a stricter limit.")
                    .explanation("Nothing has to be done.")
                    .fields(limit(FieldPair::inResponse, TIGHTENED, "has a stricter limit")),
            row("response-limit-loosened", BREAKING, "response-limit-tightened")
                    .summary("A field of a response has a looser limit.")
                    .explanation("Callers can meet values beyond the old limit, such as texts too long for a column.")
                    .fields(limit(FieldPair::inResponse, LOOSENED, "has a looser limit")),
            row("page-size-limit-lowered", BREAKING, "page-size-limit-raised")
                    .summary("A call may ask for fewer items than before.")
                    .explanation("Calls that ask for more are refused. Ask for less, and for more pages.")
                    .fields(pageSize(TIGHTENED, "lets callers ask for fewer items at once")),
            row("page-size-limit-raised", SAFE, "page-size-limit-lowered")
                    .summary("A call may ask for more items than before.")
                    .explanation("Nothing has to be done.")
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
