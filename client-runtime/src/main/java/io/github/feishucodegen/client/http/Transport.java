package io.github.feishucodegen.client.http;

import java.io.IOException;

/** Sends HTTP requests; safe for many threads. */
public interface Transport extends AutoCloseable {
    /**
     * Gives the answer as soon as its headers are there.
     *
     * @throws java.net.http.HttpTimeoutException or {@link java.net.SocketTimeoutException} if the answer is late; the
     *     body throws them too
     */
    TransportResponse send(TransportRequest request) throws IOException;

    /** This transport, with an interceptor around it. */
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

    /** Frees what the transport holds; by default it holds nothing. */
    @Override
    default void close() {}
}
