package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The rate limits of an operation were changed, but the strictest one allows as many calls as before. */
final class RateLimitRearranged extends Rule {
    RateLimitRearranged() {
        super(
                "rate-limit-rearranged",
                Impact.RISKY,
                "rate-limit-rearranged",
                "The limits on calls are other ones, none of them stricter on the whole.",
                "The strictest limit stays; look whether a longer or shorter window matters to you.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (Rates.of(pair) == Rates.REARRANGED) {
            reporter.report("has other limits on calls", Rates.words(pair.before()), Rates.words(pair.after()));
        }
    }
}
