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
                    .summary("An operation may be called less often.")
                    .explanation("Callers close to the old limit are throttled. Slow them down before the change "
                            + "arrives.")
                    .operations(rates(RateChange.LOWERED, "may be called less often")),
            row("rate-limit-raised", SAFE, "rate-limit-lowered")
                    .summary("An operation may be called more often.")
                    .explanation("Nothing has to be done.")
                    .operations(rates(RateChange.RAISED, "may be called more often")),
            row("rate-limit-rearranged", RISKY, "rate-limit-rearranged")
                    .summary("The limits on calls are other ones, none of them stricter on the whole.")
                    .explanation("The strictest limit stays; look whether a longer or shorter window matters to you.")
                    .operations(rates(RateChange.REARRANGED, "has other limits on calls")),
            row("rate-limit-stated", RISKY, "rate-limit-unstated")
                    .summary("The page says now how often an operation may be called.")
                    .explanation("Compare the limit with what you do today.")
                    .operations(rates(RateChange.STATED, "says now how often it may be called")),
            row("rate-limit-unstated", SAFE, "rate-limit-stated")
                    .summary("The page no longer says how often an operation may be called.")
                    .explanation("Keep to the old limit: the platform has one for every operation.")
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
