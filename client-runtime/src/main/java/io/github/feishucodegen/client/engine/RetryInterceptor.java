package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats a call until a response is final or no further attempt is allowed. */
final class RetryInterceptor implements CallInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(RetryInterceptor.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> SERVER_FAILURES = Set.of(500, 502, 503, 504);
    /**
     * The codes with which the gateway and the message service report too many calls. The HTTP status may be 400 or
     * even 200.
     */
    private static final Set<Long> BUSY = Set.of(99991400L, 11232L);

    private final Sleeper sleeper;
    private final Clock clock;

    RetryInterceptor(Sleeper sleeper, Clock clock) {
        this.sleeper = sleeper;
        this.clock = clock;
    }

    /**
     * The response of the last attempt. Each wait ends before the deadline of the call.
     *
     * @throws TransportException if the last attempt got no complete response
     */
    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        Call call = exchange.call();
        RetryPolicy policy = call.retry();
        for (int number = 1; ; number++) {
            boolean last = number >= policy.attempts();
            Duration wait;
            String reason;
            try {
                ReceivedResponse answer = next.handle(exchange);
                wait = last ? null : wait(number, call, answer);
                if (wait == null || wait.compareTo(call.deadline().left()) >= 0) {
                    return answer;
                }
                reason = "HTTP " + answer.status();
            } catch (TransportException e) {
                wait = !last && isWorthwhile(call, e) ? policy.backoff(number) : null;
                if (wait == null || wait.compareTo(call.deadline().left()) >= 0) {
                    throw e;
                }
                reason = e.getClass().getSimpleName();
            }
            LOG.debug("{}: attempt {} ended with {}, again in {} ms", call.name(), number, reason, wait.toMillis());
            pause(wait);
        }
    }

    private static boolean isWorthwhile(Call call, TransportException problem) {
        return !(problem instanceof LocalFileException)
                && !Thread.currentThread().isInterrupted()
                && (call.isRepeatable() || !problem.mayHaveArrived());
    }

    /** The wait before the next attempt; null if this response is the result. */
    private @Nullable Duration wait(int number, Call call, ReceivedResponse answer) {
        boolean failed = SERVER_FAILURES.contains(answer.status()) && call.isRepeatable();
        if (!failed && !isBusy(call, answer)) {
            return null;
        }
        RetryPolicy policy = call.retry();
        Duration asked = RetryAfter.of(answer, clock);
        if (asked == null) {
            return policy.backoff(number);
        }
        return asked.compareTo(policy.longestAsked()) > 0 ? null : policy.asked(asked);
    }

    private static boolean isBusy(Call call, ReceivedResponse answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            return true;
        }
        long code = answer.code();
        return code != 0 && (BUSY.contains(code) || call.busyCodes().contains((int) code));
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
