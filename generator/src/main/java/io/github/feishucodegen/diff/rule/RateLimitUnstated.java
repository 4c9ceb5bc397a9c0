package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** All rate limits of an operation were removed. */
final class RateLimitUnstated extends Rule {
    RateLimitUnstated() {
        super(
                "rate-limit-unstated",
                Impact.SAFE,
                "rate-limit-stated",
                "The page no longer says how often an operation may be called.",
                "Keep to the old limit: the platform has one for every operation.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (Rates.of(pair) == Rates.UNSTATED) {
            reporter.report("no longer says how often it may be called", Rates.words(pair.before()), null);
        }
    }
}
