package io.github.feishucodegen.client;

import io.github.feishucodegen.client.model.WrongTypeValue;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings that all calls of a client share. */
final class ClientConfig {
    final String baseUrl;
    final Duration requestTimeout;
    final @Nullable Duration totalTimeout;
    final RetryPolicy retry;
    final @Nullable Consumer<? super WrongTypeValue> onWrongType;
    final ViolationPolicy violations;
    final @Nullable Consumer<? super RequestWarning> onRequestWarning;
    /** The value of the header with the help desk's credential; null if the client has none. */
    final @Nullable String helpDesk;
    /** The longest response other than a file, in bytes. */
    final int maxAnswerBytes;

    ClientConfig(
            String baseUrl,
            Duration requestTimeout,
            @Nullable Duration totalTimeout,
            RetryPolicy retry,
            @Nullable Consumer<? super WrongTypeValue> onWrongType,
            ViolationPolicy violations,
            @Nullable Consumer<? super RequestWarning> onRequestWarning,
            @Nullable String helpDesk,
            int maxAnswerBytes) {
        this.baseUrl = baseUrl;
        this.requestTimeout = requestTimeout;
        this.totalTimeout = totalTimeout;
        this.retry = retry;
        this.onWrongType = onWrongType;
        this.violations = violations;
        this.onRequestWarning = onRequestWarning;
        this.helpDesk = helpDesk;
        this.maxAnswerBytes = maxAnswerBytes;
    }
}
