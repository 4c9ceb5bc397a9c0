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

    /** Frees what the transport holds; by default it holds nothing. */
    @Override
    default void close() {}
}
