package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.retry.RateLimit;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call: the HTTP request without its token, what is known about the operation, and the limits of the call. */
public final class Call {
    private final String name;
    private final String operation;
    private final String method;
    private final URI uri;
    private final Map<String, List<String>> headers;
    private final @Nullable RequestBody body;
    private final List<TokenKind> tokenKinds;
    private final boolean safe;
    private final Set<Integer> busyCodes;
    private final List<RateLimit> rateLimits;
    private final String tenant;
    private final RetryPolicy retry;
    private final Deadline deadline;
    private final Duration timeout;
    private final @Nullable Duration connectTimeout;
    private final BodyTarget target;

    private Call(Builder builder, Deadline deadline, BodyTarget target) {
        name = builder.name;
        operation = builder.operation;
        method = builder.method;
        uri = builder.uri;
        headers = builder.headers;
        body = builder.body;
        tokenKinds = builder.tokenKinds;
        safe = builder.safe;
        busyCodes = builder.busyCodes;
        rateLimits = builder.rateLimits;
        tenant = builder.tenant;
        retry = builder.retry;
        timeout = builder.timeout;
        connectTimeout = builder.connectTimeout;
        this.deadline = deadline;
        this.target = target;
    }

    /** @param name the name in messages and logs: the operation id, or method and path */
    public static Builder newBuilder(String name, String method, URI uri) {
        return new Builder(name, method, uri);
    }

    public String name() {
        return name;
    }

    /** The operation id; empty for a call without generated code. */
    String operation() {
        return operation;
    }

    String method() {
        return method;
    }

    URI uri() {
        return uri;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    @Nullable
    RequestBody body() {
        return body;
    }

    public List<TokenKind> tokenKinds() {
        return tokenKinds;
    }

    /** Whether the call may be sent again after an attempt on which the server may have acted. */
    boolean isRepeatable() {
        return safe && target.isReusable();
    }

    Set<Integer> busyCodes() {
        return busyCodes;
    }

    List<RateLimit> rateLimits() {
        return rateLimits;
    }

    String tenant() {
        return tenant;
    }

    RetryPolicy retry() {
        return retry;
    }

    Deadline deadline() {
        return deadline;
    }

    Duration timeout() {
        return timeout;
    }

    @Nullable
    Duration connectTimeout() {
        return connectTimeout;
    }

    BodyTarget target() {
        return target;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the values of a call. Not safe for use by several threads at once. */
    public static final class Builder {
        private final String name;
        private final String method;
        private final URI uri;
        private String operation = "";
        private Map<String, List<String>> headers = Map.of();
        private @Nullable RequestBody body;
        private List<TokenKind> tokenKinds = List.of();
        private boolean safe;
        private Set<Integer> busyCodes = Set.of();
        private List<RateLimit> rateLimits = List.of();
        private String tenant = "";
        private RetryPolicy retry = RetryPolicy.DEFAULT;
        private Duration timeout = Duration.ofMinutes(1);
        private @Nullable Duration connectTimeout;

        private Builder(String name, String method, URI uri) {
            this.name = name;
            this.method = method;
            this.uri = uri;
        }

        public Builder operation(String id) {
            this.operation = id;
            return this;
        }

        public String name() {
            return name;
        }

        /** The headers so far. The caller must not change the map. */
        public Map<String, List<String>> headers() {
            return headers;
        }

        public @Nullable RequestBody body() {
            return body;
        }

        /** Sets all headers except that of the token. The caller must not change the map afterwards. */
        public Builder headers(Map<String, List<String>> headers) {
            this.headers = headers;
            return this;
        }

        public Builder body(@Nullable RequestBody body) {
            this.body = body;
            return this;
        }

        /** Sets the kinds of token that the operation accepts. */
        public Builder tokenKinds(List<TokenKind> kinds) {
            this.tokenKinds = kinds;
            return this;
        }

        /** Sets whether a second call does no harm. By default it may. */
        public Builder safe(boolean safe) {
            this.safe = safe;
            return this;
        }

        /** Sets the codes with which the operation reports too many calls, in addition to the general ones. */
        public Builder busyCodes(Set<Integer> codes) {
            this.busyCodes = codes;
            return this;
        }

        /** Sets the documented rate limits. */
        public Builder rateLimits(List<RateLimit> limits) {
            this.rateLimits = limits;
            return this;
        }

        /** Sets the tenant of a store app, whose calls are counted together. */
        public Builder tenant(String tenant) {
            this.tenant = tenant;
            return this;
        }

        public Builder retry(RetryPolicy policy) {
            this.retry = policy;
            return this;
        }

        /** Sets the time limit of each attempt, or of each wait for bytes if a file is sent or received. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Sets the time limit for opening a connection; null for that of the transport. */
        public Builder connectTimeout(@Nullable Duration timeout) {
            this.connectTimeout = timeout;
            return this;
        }

        /**
         * @param deadline the time by which the whole call must end
         * @param target the target of the body of a successful response
         */
        public Call build(Deadline deadline, BodyTarget target) {
            return new Call(this, deadline, target);
        }
    }
}
