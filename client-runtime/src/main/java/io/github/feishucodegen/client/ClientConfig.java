package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.CallLimiter;
import io.github.feishucodegen.client.engine.Sleeper;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.model.Mistyped;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all calls of a client have in common. */
final class ClientConfig {
    final String baseUrl;
    final Transport transport;
    final Duration requestTimeout;
    final @Nullable Duration totalTimeout;
    final RetryPolicy retry;
    final Sleeper sleeper;
    final Clock clock;
    /** Null where calls are not held back. */
    final @Nullable CallLimiter limiter;

    final @Nullable Consumer<Mistyped> mistyped;
    /** The help desk's credential as it is sent. */
    final @Nullable String helpDesk;
    /** Of answers that are no files. */
    final int maxAnswerBytes;

    ClientConfig(
            String baseUrl,
            Transport transport,
            Duration requestTimeout,
            @Nullable Duration totalTimeout,
            RetryPolicy retry,
            Sleeper sleeper,
            Clock clock,
            @Nullable CallLimiter limiter,
            @Nullable Consumer<Mistyped> mistyped,
            @Nullable String helpDesk,
            int maxAnswerBytes) {
        this.baseUrl = baseUrl;
        this.transport = transport;
        this.requestTimeout = requestTimeout;
        this.totalTimeout = totalTimeout;
        this.retry = retry;
        this.sleeper = sleeper;
        this.clock = clock;
        this.limiter = limiter;
        this.mistyped = mistyped;
        this.helpDesk = helpDesk;
        this.maxAnswerBytes = maxAnswerBytes;
    }
}
