package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.DownloadTarget;
import io.github.feishucodegen.client.engine.PathTarget;
import io.github.feishucodegen.client.engine.StreamTarget;
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

/** The settings of one call. They take precedence over those of the client. */
public final class RequestOptions {
    /** No options. */
    public static final RequestOptions NONE = newBuilder().build();

    private final Map<TokenKind, String> tokens;
    private final Map<String, List<String>> headers;
    final @Nullable String user;
    final @Nullable String tenantKey;
    final @Nullable Duration connectTimeout;
    final @Nullable Duration requestTimeout;
    final @Nullable Duration totalTimeout;
    final @Nullable RetryPolicy retry;
    final @Nullable Supplier<DownloadTarget> download;
    final boolean needsHelpDesk;
    final @Nullable Integer maxAnswerBytes;
    final @Nullable ViolationPolicy violations;

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
        violations = builder.violations;
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    /** The token of a kind; null if the caller set none. */
    @Nullable
    String token(TokenKind kind) {
        return tokens.get(kind);
    }

    boolean hasTokens() {
        return !tokens.isEmpty();
    }

    /** The additional headers. The case of their names does not matter. */
    Map<String, List<String>> headers() {
        return headers;
    }

    /** Collects options. Not safe for use by several threads at once. */
    public static final class Builder {
        private final Map<TokenKind, String> tokens = new EnumMap<>(TokenKind.class);
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable String user;
        private @Nullable String tenantKey;
        private @Nullable Duration connectTimeout;
        private @Nullable Duration requestTimeout;
        private @Nullable Duration totalTimeout;
        private @Nullable RetryPolicy retry;
        private @Nullable Supplier<DownloadTarget> download;
        private boolean needsHelpDesk;
        private @Nullable Integer maxAnswerBytes;
        private @Nullable ViolationPolicy violations;

        private Builder() {}

        /**
         * Sets a user's token. The call then acts as this user.
         *
         * @throws IllegalArgumentException if the token is blank or cannot be sent in a header
         */
        public Builder userAccessToken(String token) {
            return token(TokenKind.USER, token);
        }

        /**
         * Sets the token of the call, in place of one that the client fetches.
         *
         * @throws IllegalArgumentException if the token is blank or cannot be sent in a header
         */
        public Builder tenantAccessToken(String token) {
            return token(TokenKind.TENANT, token);
        }

        /**
         * Sets the token of the call, in place of one that the client fetches.
         *
         * @throws IllegalArgumentException if the token is blank or cannot be sent in a header
         */
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

        /**
         * Makes the call as a user who {@linkplain ApiClient#login logged in}. The client refreshes the user's token.
         */
        public Builder user(String user) {
            this.user = Objects.requireNonNull(user);
            return this;
        }

        /** Sets the tenant of a store app that the call acts in. */
        public Builder tenantKey(String tenantKey) {
            this.tenantKey = Objects.requireNonNull(tenantKey);
            return this;
        }

        /**
         * Adds headers. If {@code Authorization} is among them, the client adds no token.
         *
         * @throws IllegalArgumentException if a header has a line break or another character that headers cannot hold
         */
        public Builder headers(Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                HeaderValues.require(name, values);
                this.headers.put(name, List.copyOf(values));
            });
            return this;
        }

        /**
         * Sends an id of the caller's choice in the header {@code Oapi-Sdk-Request-Id}. The platform may find the
         * call in its logs with this id.
         */
        public Builder requestId(String requestId) {
            return headers(Map.of("Oapi-Sdk-Request-Id", List.of(requestId)));
        }

        /** Sends {@linkplain ApiClient.Builder#helpDeskCredential the client's credential} for the help desk. */
        public Builder needHelpDeskAuth(boolean needed) {
            this.needsHelpDesk = needed;
            return this;
        }

        /**
         * Sets the time limit for opening a connection, in place of {@linkplain ApiClient.Builder#connectTimeout the
         * client's}.
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = ApiClient.positive(timeout);
            return this;
        }

        /**
         * Sets the time limit of each attempt, in place of {@linkplain ApiClient.Builder#requestTimeout the
         * client's}.
         */
        public Builder requestTimeout(Duration timeout) {
            this.requestTimeout = ApiClient.positive(timeout);
            return this;
        }

        /**
         * Sets the time limit of the whole call, in place of {@linkplain ApiClient.Builder#totalTimeout the
         * client's}.
         */
        public Builder totalTimeout(Duration timeout) {
            this.totalTimeout = ApiClient.positive(timeout);
            return this;
        }

        /** Sets how the call is repeated, in place of {@linkplain ApiClient.Builder#retry the client's policy}. */
        public Builder retry(RetryPolicy retry) {
            this.retry = Objects.requireNonNull(retry);
            return this;
        }

        /**
         * Sets the size of the longest response in bytes, in place of {@linkplain ApiClient.Builder#maxAnswerBytes
         * the client's}.
         */
        public Builder maxAnswerBytes(int limit) {
            this.maxAnswerBytes = ApiClient.positiveBytes(limit);
            return this;
        }

        /**
         * Sets what happens if the request breaks rules of its pages, in place of
         * {@linkplain ApiClient.Builder#violations the client's policy}.
         */
        public Builder violations(ViolationPolicy policy) {
            this.violations = Objects.requireNonNull(policy);
            return this;
        }

        /**
         * Writes the file in the response to this path. An existing file is replaced. If the platform refuses the
         * call, nothing is written. An operation that is not documented to return a file ends in an
         * {@link io.github.feishucodegen.client.error.InvalidRequestException}.
         */
        public Builder downloadTo(Path file) {
            Objects.requireNonNull(file);
            this.download = () -> new PathTarget(file);
            return this;
        }

        /**
         * Writes the file in the response to this stream. The stream is flushed, not closed. If the platform refuses
         * the call, nothing is written. An operation that is not documented to return a file ends in an
         * {@link io.github.feishucodegen.client.error.InvalidRequestException}.
         */
        public Builder downloadTo(OutputStream stream) {
            Objects.requireNonNull(stream);
            this.download = () -> new StreamTarget(stream);
            return this;
        }

        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
