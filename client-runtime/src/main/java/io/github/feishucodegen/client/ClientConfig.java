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

/** The settings that all calls of a client share. */
final class ClientConfig {
    final String baseUrl;
    final Transport transport;
    final Duration requestTimeout;
    final @Nullable Duration totalTimeout;
    final RetryPolicy retry;
    final Sleeper sleeper;
    final Clock clock;
    /** Delays calls because of rate limits; null if calls are not delayed. */
    final @Nullable CallLimiter limiter;

    final @Nullable Consumer<Mistyped> mistyped;
    /** The value of the header with the help desk's credential; null if the client has none. */
    final @Nullable String helpDesk;
    /** The longest response other than a file, in bytes. */
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
