package io.github.feishucodegen.client.http;

import java.io.IOException;

/**
 * Code around the transport, for example for metrics, tracing or additional headers. Implementations are safe for use
 * by many threads.
 */
@FunctionalInterface
public interface Interceptor {
    /**
     * Handles one attempt, usually with {@code next.send(request)}. It is called for each attempt, including those
     * that fetch tokens. The request's headers contain the access token: do not log them.
     */
    TransportResponse intercept(TransportRequest request, Transport next) throws IOException;
}
