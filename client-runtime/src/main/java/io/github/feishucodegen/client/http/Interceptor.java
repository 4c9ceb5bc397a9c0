package io.github.feishucodegen.client.http;

import java.io.IOException;

/** Stands around the transport, for metrics, tracing, headers of one's own; safe for many threads. */
@FunctionalInterface
public interface Interceptor {
    /**
     * Mostly calls {@code next.send(request)}; comes once for each attempt, those to fetch tokens among them. The
     * request's headers hold the access token: they are not for logs.
     */
    TransportResponse intercept(TransportRequest request, Transport next) throws IOException;
}
