package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a request until a response need not be repeated or no further attempt is allowed. */
public final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> SERVER_FAILURES = Set.of(500, 502, 503, 504);
    /**
     * The codes with which the gateway and the message service report too many calls. The HTTP status may be 400 or
     * even 200.
     */
    private static final Set<Long> BUSY = Set.of(99991400L, 11232L);

    private final RetryPolicy policy;
    private final Sleeper sleeper;
    private final Clock clock;

    public Attempts(RetryPolicy policy, Sleeper sleeper, Clock clock) {
        this.policy = policy;
        this.sleeper = sleeper;
        this.clock = clock;
    }

    /**
     * The response of the last attempt.
     *
     * @param name the name in the log
     * @param deadline the time by which every wait must end
     * @throws TransportException if the last attempt got no complete response
     */
    public BufferedResponse run(String name, Attempt attempt, Deadline deadline) {
        for (int number = 1; ; number++) {
            Duration wait;
            String reason;
            try {
                BufferedResponse answer = attempt.send();
                wait = number < policy.attempts() ? wait(number, attempt, answer) : null;
                if (wait == null || wait.compareTo(deadline.left()) >= 0) {
                    return answer;
                }
                reason = "HTTP " + answer.status();
            } catch (TransportException e) {
                wait = number < policy.attempts() && isWorthwhile(attempt, e) ? policy.backoff(number) : null;
                if (wait == null || wait.compareTo(deadline.left()) >= 0) {
                    throw e;
                }
                reason = e.getClass().getSimpleName();
            }
            LOG.debug("{}: attempt {} ended with {}, again in {} ms", name, number, reason, wait.toMillis());
            pause(wait);
        }
    }

    private static boolean isWorthwhile(Attempt attempt, TransportException problem) {
        return !(problem instanceof LocalFileException)
                && !Thread.currentThread().isInterrupted()
                && (attempt.isSafe() || !problem.mayHaveArrived());
    }

    /** The wait before the next attempt; null if this response is the result. */
    private @Nullable Duration wait(int number, Attempt attempt, BufferedResponse answer) {
        boolean failed = SERVER_FAILURES.contains(answer.status()) && attempt.isSafe();
        if (!failed && !isBusy(attempt, answer)) {
            return null;
        }
        Duration asked = RetryAfter.of(answer, clock);
        if (asked == null) {
            return policy.backoff(number);
        }
        return asked.compareTo(policy.longestAsked()) > 0 ? null : policy.asked(asked);
    }

    private static boolean isBusy(Attempt attempt, BufferedResponse answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            return true;
        }
        long code = answer.code();
        return code != 0 && (BUSY.contains(code) || attempt.busyCodes().contains((int) code));
    }

    private void pause(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted before the next attempt", e);
        }
    }
}
