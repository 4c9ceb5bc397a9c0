package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RateLimit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kind of change of an operation's rate limits. Of several limits, only the strictest is compared. */
enum RateChange {
    SAME,
    LOWERED,
    RAISED,
    /** The limits differ, but the strictest one allows as many calls as before. */
    REARRANGED,
    STATED,
    UNSTATED;

    private static final Comparator<RateLimit> STRICTEST_FIRST =
            (a, b) -> Long.compare((long) a.calls() * b.seconds(), (long) b.calls() * a.seconds());

    static RateChange of(OperationPair pair) {
        List<RateLimit> before = pair.before().rateLimits();
        List<RateLimit> after = pair.after().rateLimits();
        if (new HashSet<>(before).equals(new HashSet<>(after))) {
            return SAME;
        }
        if (before.isEmpty()) {
            return STATED;
        }
        if (after.isEmpty()) {
            return UNSTATED;
        }
        int change = STRICTEST_FIRST.compare(strictest(after), strictest(before));
        return change == 0 ? REARRANGED : change < 0 ? LOWERED : RAISED;
    }

    private static RateLimit strictest(List<RateLimit> limits) {
        return limits.stream().min(STRICTEST_FIRST).orElseThrow();
    }

    /**
     * The limits as text, the strictest first: {@code 1000 calls in 60 seconds, 50 calls in 1 second}. Null if the page
     * states none.
     */
    static @Nullable String words(Operation operation) {
        String words = operation.rateLimits().stream()
                .sorted(STRICTEST_FIRST.thenComparing(RateLimit::calls))
                .map(limit -> limit.calls() + " calls in " + limit.seconds()
                        + (limit.seconds() == 1 ? " second" : " seconds"))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
