package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** Rate limits were added to an operation that stated none. */
final class RateLimitStated extends Rule {
    RateLimitStated() {
        super(
                "rate-limit-stated",
                Impact.RISKY,
                "rate-limit-unstated",
                "The page says now how often an operation may be called.",
                "Compare the limit with what you do today.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (Rates.of(pair) == Rates.STATED) {
            reporter.report("says now how often it may be called", null, Rates.words(pair.after()));
        }
    }
}
