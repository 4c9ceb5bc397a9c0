package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The strictest rate limit of an operation was lowered. */
final class RateLimitLowered extends Rule {
    RateLimitLowered() {
        super(
                "rate-limit-lowered",
                Impact.RISKY,
                "rate-limit-raised",
                "An operation may be called less often.",
                "Callers close to the old limit are throttled. Slow them down before the change arrives.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (Rates.of(pair) == Rates.LOWERED) {
            reporter.report("may be called less often", Rates.words(pair.before()), Rates.words(pair.after()));
        }
    }
}
