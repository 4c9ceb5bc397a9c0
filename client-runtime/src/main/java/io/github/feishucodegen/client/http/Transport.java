package io.github.feishucodegen.client.http;

import java.io.IOException;

/** Sends HTTP requests. Implementations are safe for use by many threads. */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request. Returns the response as soon as its headers have arrived.
     *
     * @throws java.net.http.HttpTimeoutException or {@code java.net.SocketTimeoutException} if the response is late;
     *     reading its body can throw them too
     */
    TransportResponse send(TransportRequest request) throws IOException;

    /** A transport that calls the interceptor, which calls this transport. */
    default Transport with(Interceptor interceptor) {
        Transport next = this;
        return new Transport() {
            @Override
            public TransportResponse send(TransportRequest request) throws IOException {
                return interceptor.intercept(request, next);
            }

            @Override
            public void close() {
                next.close();
            }
        };
    }

    /** Releases the resources of the transport. By default there are none. */
    @Override
    default void close() {}
}
