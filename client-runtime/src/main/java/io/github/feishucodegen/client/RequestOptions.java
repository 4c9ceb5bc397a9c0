package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.Storage;
import io.github.feishucodegen.client.http.HeaderValues;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is special about one call. */
public final class RequestOptions {
    /** Nothing. */
    public static final RequestOptions NONE = newBuilder().build();

    private final Map<TokenKind, String> tokens;
    private final Map<String, List<String>> headers;
    final @Nullable String user;
    final @Nullable String tenantKey;
    final @Nullable Duration connectTimeout;
    final @Nullable Duration requestTimeout;
    final @Nullable Duration totalTimeout;
    final @Nullable RetryPolicy retry;
    final @Nullable Supplier<Storage> download;
    final boolean needsHelpDesk;
    final @Nullable Integer maxAnswerBytes;

    private RequestOptions(Builder builder) {
        tokens = builder.tokens.isEmpty() ? Map.of() : Map.copyOf(builder.tokens);
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(builder.headers);
        headers = Collections.unmodifiableMap(copy);
        user = builder.user;
        tenantKey = builder.tenantKey;
        connectTimeout = builder.connectTimeout;
        requestTimeout = builder.requestTimeout;
        totalTimeout = builder.totalTimeout;
        retry = builder.retry;
        download = builder.download;
        needsHelpDesk = builder.needsHelpDesk;
        maxAnswerBytes = builder.maxAnswerBytes;
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    /** Null where the caller gave none of the kind. */
    @Nullable
    String token(TokenKind kind) {
        return tokens.get(kind);
    }

    boolean hasTokens() {
        return !tokens.isEmpty();
    }

    /** By name in any case. */
    Map<String, List<String>> headers() {
        return headers;
    }

    /** Collects options; not for several threads at once. */
    public static final class Builder {
        private final Map<TokenKind, String> tokens = new EnumMap<>(TokenKind.class);
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable String user;
        private @Nullable String tenantKey;
        private @Nullable Duration connectTimeout;
        private @Nullable Duration requestTimeout;
        private @Nullable Duration totalTimeout;
        private @Nullable RetryPolicy retry;
        private @Nullable Supplier<Storage> download;
        private boolean needsHelpDesk;
        private @Nullable Integer maxAnswerBytes;

        private Builder() {}

        /** Calls in a user's name. */
        public Builder userAccessToken(String token) {
            return token(TokenKind.USER, token);
        }

        /** Calls with this token instead of one that the client fetches. */
        public Builder tenantAccessToken(String token) {
            return token(TokenKind.TENANT, token);
        }

        /** Calls with this token instead of one that the client fetches. */
        public Builder appAccessToken(String token) {
            return token(TokenKind.APP, token);
        }

        private Builder token(TokenKind kind, String token) {
            String complaint = token.isBlank() ? "is empty" : HeaderValues.valueComplaint(token);
            if (complaint != null) {
                throw new IllegalArgumentException("the access token " + complaint);
            }
            tokens.put(kind, token);
            return this;
        }

        /** Calls in the name of a user who {@linkplain ApiClient#login logged in}; the client keeps the token fresh. */
        public Builder user(String user) {
            this.user = Objects.requireNonNull(user);
            return this;
        }

        /** Calls for this tenant of a store app. */
        public Builder tenantKey(String tenantKey) {
            this.tenantKey = Objects.requireNonNull(tenantKey);
            return this;
        }

        /**
         * Sends headers in addition; {@code Authorization} among them stands in for any token.
         *
         * @throws IllegalArgumentException if one has a line break or another character that headers cannot hold
         */
        public Builder headers(Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                HeaderValues.require(name, values);
                this.headers.put(name, List.copyOf(values));
            });
            return this;
        }

        /** Sends the id of the caller's own by which the platform may find the call in its logs. */
        public Builder requestId(String requestId) {
            return headers(Map.of("Oapi-Sdk-Request-Id", List.of(requestId)));
        }

        /** Sends {@linkplain ApiClient.Builder#helpDeskCredential the client's credential} for the help desk. */
        public Builder needHelpDeskAuth(boolean needed) {
            this.needsHelpDesk = needed;
            return this;
        }

        /** In place of the client's. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = ApiClient.positive(timeout);
            return this;
        }

        /** In place of {@linkplain ApiClient.Builder#requestTimeout the client's}. */
        public Builder requestTimeout(Duration timeout) {
            this.requestTimeout = ApiClient.positive(timeout);
            return this;
        }

        /** In place of {@linkplain ApiClient.Builder#totalTimeout the client's}. */
        public Builder totalTimeout(Duration timeout) {
            this.totalTimeout = ApiClient.positive(timeout);
            return this;
        }

        /** In place of the client's. */
        public Builder retry(RetryPolicy retry) {
            this.retry = Objects.requireNonNull(retry);
            return this;
        }

        /** In place of {@linkplain ApiClient.Builder#maxAnswerBytes the client's}. */
        public Builder maxAnswerBytes(int limit) {
            this.maxAnswerBytes = ApiClient.positiveBytes(limit);
            return this;
        }

        /** Writes the file that the call answers, if it does, over one that is there already. */
        public Builder downloadTo(Path file) {
            Objects.requireNonNull(file);
            this.download = () -> Storage.to(file);
            return this;
        }

        /** Writes the file that the call answers, if it does, to a stream, which is not closed. */
        public Builder downloadTo(OutputStream stream) {
            Objects.requireNonNull(stream);
            this.download = () -> Storage.to(stream);
            return this;
        }

        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
