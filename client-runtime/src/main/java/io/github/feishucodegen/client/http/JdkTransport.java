package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A transport with the JDK's HTTP client. */
public final class JdkTransport implements Transport {
    private static final int MAX_REDIRECTS = 5;

    private final Duration connectTimeout;
    private final Supplier<HttpClient.Builder> builders;
    private final JdkClients clients = new JdkClients(this::client);

    /**
     * @param connectTimeout the time limit for opening a connection, if the request sets none; the request's other
     *     limits apply as well
     */
    public JdkTransport(Duration connectTimeout) {
        this(connectTimeout, HttpClient::newBuilder);
    }

    /**
     * Creates a transport with a proxy, certificates or threads of the caller.
     *
     * @param connectTimeout the time limit for opening a connection, if the request sets none
     * @param builders returns a new builder each time; its connect timeout and redirect policy are ignored
     */
    public JdkTransport(Duration connectTimeout, Supplier<HttpClient.Builder> builders) {
        this.connectTimeout = connectTimeout;
        this.builders = builders;
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        JdkClients.Lease lease =
                clients.lease(request.connectTimeout() == null ? connectTimeout : request.connectTimeout());
        boolean answered = false;
        try {
            TransportResponse response = send(request, lease);
            answered = true;
            return response;
        } finally {
            if (!answered) {
                lease.close();
            }
        }
    }

    /** @param lease the lease of a client; it ends when the response is closed */
    private static TransportResponse send(TransportRequest request, JdkClients.Lease lease) throws IOException {
        Deadline deadline = Deadline.in(request.timeout());
        URI uri = request.uri();
        boolean withCredentials = true;
        for (int redirects = 0; ; redirects++) {
            HttpResponse<InputStream> response = exchange(lease.client, request, uri, withCredentials, deadline);
            URI target = redirects < MAX_REDIRECTS ? Redirects.target(request.method(), uri, response) : null;
            if (target == null) {
                return answer(response, lease);
            }
            response.body().close();
            withCredentials &= Redirects.sameOrigin(uri, target);
            uri = target;
        }
    }

    private static HttpResponse<InputStream> exchange(
            HttpClient client, TransportRequest request, URI uri, boolean withCredentials, Deadline deadline)
            throws IOException {
        if (deadline.isOver()) {
            throw late();
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        if ("http".equals(uri.getScheme())) {
            // Without TLS, HTTP/2 needs an upgrade, which many servers and proxies do not handle.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        builder.header("Accept-Encoding", "gzip");
        request.headers().forEach((name, values) -> {
            if (withCredentials || !Redirects.isCredential(name)) {
                builder.setHeader(name, values.get(0));
                values.subList(1, values.size()).forEach(value -> builder.header(name, value));
            }
        });
        RequestBody body = request.body();
        StreamPublisher stream = body == null ? null : new StreamPublisher(body);
        builder.method(request.method(), publisher(builder, body, stream));
        boolean mayIdle = request.idleTimeout().compareTo(deadline.left()) < 0;
        StreamPublisher watched = mayIdle ? stream : null;
        Duration limit = watched != null ? deadline.left() : deadline.atMost(request.idleTimeout());
        // The deadline may have passed since the check, and the JDK accepts no zero.
        builder.timeout(limit.isZero() ? Duration.ofNanos(1) : limit);
        HttpResponse.BodyHandler<InputStream> handler = info -> new ResponseStream(deadline, request.idleTimeout());
        try {
            return watched != null
                    ? watch(client.sendAsync(builder.build(), handler), watched, deadline, request.idleTimeout())
                    : client.send(builder.build(), handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /**
     * Waits for the response as long as the request's body makes progress. The duration of an upload cannot be
     * predicted.
     */
    private static HttpResponse<InputStream> watch(
            CompletableFuture<HttpResponse<InputStream>> answer,
            StreamPublisher body,
            Deadline deadline,
            Duration idleTimeout)
            throws IOException, InterruptedException {
        try {
            while (true) {
                Duration quiet = deadline.atMost(idleTimeout.minus(body.idle()));
                if (quiet.isNegative() || quiet.isZero()) {
                    throw late();
                }
                try {
                    return answer.get(quiet.toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // The loop checks again how long the body has not moved.
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof IOException
                            ? (IOException) e.getCause()
                            : new IOException(e.getCause());
                }
            }
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpTimeoutException late() {
        return new HttpTimeoutException("request timed out");
    }

    /**
     * Opens a WebSocket with the proxy, certificates and threads of this transport.
     *
     * @param timeout the time limit for the connection and the handshake together
     * @param listener is called by the threads of this transport
     * @return the open WebSocket, which the caller closes. It fails with a {@link java.net.http.WebSocketHandshakeException}
     *     if the server refuses, or with another {@code IOException}.
     */
    public CompletableFuture<OpenWebSocket> openWebSocket(URI uri, Duration timeout, WebSocket.Listener listener) {
        JdkClients.Lease lease = clients.lease(connectTimeout);
        return lease.client
                .newWebSocketBuilder()
                .connectTimeout(timeout)
                .buildAsync(uri, listener)
                .handle((socket, problem) -> {
                    if (problem != null) {
                        lease.close();
                        throw problem instanceof CompletionException
                                ? (CompletionException) problem
                                : new CompletionException(problem);
                    }
                    return new OpenWebSocket(socket, lease);
                });
    }

    private HttpClient client(Duration connectTimeout) {
        // Redirects are followed here: the JDK's client would send the token to another host.
        return builders.get()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Ends the threads that wait for the network, unless a response is still being read. */
    @Override
    public void close() {
        clients.stopIfIdle();
    }

    private static HttpRequest.BodyPublisher publisher(
            HttpRequest.Builder builder, @Nullable RequestBody body, @Nullable StreamPublisher stream)
            throws IOException {
        if (body == null || stream == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        builder.setHeader("Content-Type", body.contentType());
        long length;
        try {
            length = body.contentLength();
        } catch (IOException e) {
            throw new UnreadableBodyException(e);
        }
        if (length == 0) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return length < 0
                ? HttpRequest.BodyPublishers.fromPublisher(stream)
                : HttpRequest.BodyPublishers.fromPublisher(stream, length);
    }

    private static TransportResponse answer(HttpResponse<InputStream> response, JdkClients.Lease lease)
            throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove(":status");
        InputStream body = new LeasedStream(response.body(), lease);
        List<String> encodings = headers.get("Content-Encoding");
        if (encodings != null && encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("gzip")) {
            headers.remove("Content-Encoding");
            headers.remove("Content-Length");
            body = unpacked(body);
        }
        return new TransportResponse(response.statusCode(), headers, body);
    }

    /** Decompresses a body. An empty body is not gzip, even if the header says so. */
    private static InputStream unpacked(InputStream packed) throws IOException {
        PushbackInputStream body = new PushbackInputStream(packed, 1);
        try {
            int first = body.read();
            if (first < 0) {
                return body;
            }
            body.unread(first);
            return new GZIPInputStream(body);
        } catch (IOException e) {
            body.close();
            throw e;
        }
    }
}
