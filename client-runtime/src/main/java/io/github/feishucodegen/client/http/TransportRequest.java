package io.github.feishucodegen.client.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One HTTP request, complete but for what concerns the connection. */
public final class TransportRequest {
    private final String method;
    private final URI uri;
    private final Map<String, List<String>> headers;
    private final @Nullable RequestBody body;
    private final Duration timeout;

    /**
     * @param headers without those of the body
     * @param body null to send none
     * @param timeout from the start of the call to the last byte of the answer
     */
    public TransportRequest(
            String method, URI uri, Map<String, List<String>> headers, @Nullable RequestBody body, Duration timeout) {
        this.method = method;
        this.uri = uri;
        this.headers = HeaderValues.copy(headers);
        this.body = body;
        this.timeout = timeout;
    }

    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** By name in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    public @Nullable RequestBody body() {
        return body;
    }

    public Duration timeout() {
        return timeout;
    }

    /** Method and path: neither the query nor a header, for they may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getRawPath();
    }
}
