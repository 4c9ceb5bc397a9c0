package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.HeaderValues;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is special about one call. */
public final class RequestOptions {
    /** Nothing. */
    public static final RequestOptions NONE = newBuilder().build();

    private final Map<TokenKind, String> tokens;
    private final Map<String, List<String>> headers;
    private final @Nullable Duration requestTimeout;

    private RequestOptions(Builder builder) {
        tokens = builder.tokens.isEmpty() ? Map.of() : Map.copyOf(builder.tokens);
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(builder.headers);
        headers = Collections.unmodifiableMap(copy);
        requestTimeout = builder.requestTimeout;
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

    @Nullable
    Duration requestTimeout() {
        return requestTimeout;
    }

    /** Collects options; not for several threads at once. */
    public static final class Builder {
        private final Map<TokenKind, String> tokens = new EnumMap<>(TokenKind.class);
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable Duration requestTimeout;

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

        /**
         * Sends headers in addition; {@code Authorization} among them stands in for any token.
         *
         * @throws IllegalArgumentException if one has a line break or another character that headers cannot hold
         */
        public Builder headers(Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                require(name, HeaderValues.nameComplaint(name));
                values.forEach(value -> require(name, HeaderValues.valueComplaint(value)));
                this.headers.put(name, List.copyOf(values));
            });
            return this;
        }

        private static void require(String name, @Nullable String complaint) {
            if (complaint != null) {
                throw new IllegalArgumentException("header " + printable(name) + " " + complaint);
            }
        }

        private static String printable(String name) {
            return name.replaceAll("\\p{Cntrl}", "?");
        }

        /** From the start of the call to the last byte of the answer, in place of the client's. */
        public Builder requestTimeout(Duration timeout) {
            this.requestTimeout = ApiClient.positive(timeout);
            return this;
        }

        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
