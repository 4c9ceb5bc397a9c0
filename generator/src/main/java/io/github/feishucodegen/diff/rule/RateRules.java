package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;

/** Rules about how often an operation may be called. */
final class RateRules {
    static final List<Rule> TABLE = List.of(
            row("rate-limit-lowered", RISKY, "rate-limit-raised")
                    .summary("Callers may call an operation less often.")
                    .explanation("The server throttles callers that are close to the old limit. Slow them down before "
                            + "the change takes effect.")
                    .operations(rates(RateChange.LOWERED, "may be called less often")),
            row("rate-limit-raised", SAFE, "rate-limit-lowered")
                    .summary("Callers may call an operation more often.")
                    .explanation("Callers have nothing to do.")
                    .operations(rates(RateChange.RAISED, "may be called more often")),
            row("rate-limit-rearranged", RISKY, "rate-limit-rearranged")
                    .summary("An operation has other rate limits, and the strictest one allows as many calls as "
                            + "before.")
                    .explanation("Check whether a longer or shorter window matters to you.")
                    .operations(rates(RateChange.REARRANGED, "has other limits on calls")),
            row("rate-limit-stated", RISKY, "rate-limit-unstated")
                    .summary("The page now says how often callers may call an operation.")
                    .explanation("Compare the limit with your calls.")
                    .operations(rates(RateChange.STATED, "says now how often it may be called")),
            row("rate-limit-unstated", SAFE, "rate-limit-stated")
                    .summary("The page no longer says how often callers may call an operation.")
                    .explanation("Keep to the old limit. The platform has a limit for every operation.")
                    .operations(rates(RateChange.UNSTATED, "no longer says how often it may be called")));

    private RateRules() {}

    private static Check<OperationPair> rates(RateChange wanted, String words) {
        return (pair, reporter) -> {
            if (RateChange.of(pair) == wanted) {
                reporter.report(words, RateChange.words(pair.before()), RateChange.words(pair.after()));
            }
        };
    }
}
