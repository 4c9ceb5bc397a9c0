package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The strictest rate limit of an operation was raised. */
final class RateLimitRaised extends Rule {
    RateLimitRaised() {
        super(
                "rate-limit-raised",
                Impact.SAFE,
                "rate-limit-lowered",
                "An operation may be called more often.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (Rates.of(pair) == Rates.RAISED) {
            reporter.report("may be called more often", Rates.words(pair.before()), Rates.words(pair.after()));
        }
    }
}
