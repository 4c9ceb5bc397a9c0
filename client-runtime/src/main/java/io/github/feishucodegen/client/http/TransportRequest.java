package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.error.Redaction;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One HTTP request with all headers except those that the transport sets for the body and the connection. */
public final class TransportRequest {
    private final String method;
    private final URI uri;
    private final String operation;
    private final Map<String, List<String>> headers;
    private final @Nullable RequestBody body;
    private final Duration timeout;
    private final Duration idleTimeout;
    private final @Nullable Duration connectTimeout;

    private TransportRequest(Builder builder) {
        method = builder.method;
        uri = builder.uri;
        operation = builder.operation;
        headers = HeaderValues.copy(builder.headers);
        body = builder.body;
        timeout = builder.timeout;
        idleTimeout = builder.idleTimeout == null ? builder.timeout : builder.idleTimeout;
        connectTimeout = builder.connectTimeout;
    }

    public static Builder newBuilder(String method, URI uri) {
        return new Builder(method, uri);
    }

    /** A builder with the values of this request. */
    public Builder toBuilder() {
        Builder builder = new Builder(method, uri);
        builder.operation = operation;
        builder.headers.putAll(headers);
        builder.body = body;
        builder.timeout = timeout;
        builder.idleTimeout = idleTimeout;
        builder.connectTimeout = connectTimeout;
        return builder;
    }

    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** The operation id, such as {@code hire.v1.interviewer.patch}; empty for a call without generated code. */
    public String operation() {
        return operation;
    }

    /** The headers, without those of the body. The case of their names does not matter. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    public @Nullable RequestBody body() {
        return body;
    }

    /** The time limit from the start of the request to the last byte of the response. */
    public Duration timeout() {
        return timeout;
    }

    /** The longest time in which no byte moves. It equals the timeout unless a file is sent or received. */
    public Duration idleTimeout() {
        return idleTimeout;
    }

    /** The time limit for opening a connection; null for that of the transport. */
    public @Nullable Duration connectTimeout() {
        return connectTimeout;
    }

    /** Method and path; not the query or the headers, which may contain secrets. */
    @Override
    public String toString() {
        return method + " " + Redaction.redact(uri.getRawPath());
    }

    /** Collects the values of a request. Not safe for use by several threads at once. */
    public static final class Builder {
        private final String method;
        private final URI uri;
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private String operation = "";
        private @Nullable RequestBody body;
        private Duration timeout = Duration.ofMinutes(1);
        private @Nullable Duration idleTimeout;
        private @Nullable Duration connectTimeout;

        private Builder(String method, URI uri) {
            this.method = method;
            this.uri = uri;
        }

        public Builder operation(String operation) {
            this.operation = operation;
            return this;
        }

        /**
         * Sets a header. It replaces all headers of this name.
         *
         * @throws IllegalArgumentException if it has a line break or another character that headers cannot hold
         */
        public Builder header(String name, String value) {
            HeaderValues.require(name, List.of(value));
            headers.put(name, List.of(value));
            return this;
        }

        /** Sets several headers, as {@link #header} does. */
        public Builder headers(Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                HeaderValues.require(name, values);
                this.headers.put(name, List.copyOf(values));
            });
            return this;
        }

        /** Sets the body; null to send none. */
        public Builder body(@Nullable RequestBody body) {
            this.body = body;
            return this;
        }

        /** Sets the time limit of the whole request. The default is 1 minute. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Sets the longest time in which no byte moves. The default is the timeout. */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = idleTimeout;
            return this;
        }

        public Builder connectTimeout(@Nullable Duration connectTimeout) {
            this.connectTimeout = connectTimeout;
            return this;
        }

        public TransportRequest build() {
            return new TransportRequest(this);
        }
    }
}
