package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The JDK's HTTP client. */
public final class JdkTransport implements Transport {
    private static final int MAX_REDIRECTS = 5;

    private final HttpClient client;

    /** @param connectTimeout for each connection; the request's own timeout holds as well */
    public JdkTransport(Duration connectTimeout) {
        // Redirects are followed here, because the client would take the token along to another host.
        client = HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        long deadline = System.nanoTime() + request.timeout().toNanos();
        URI uri = request.uri();
        boolean withCredentials = true;
        for (int redirects = 0; ; redirects++) {
            HttpResponse<InputStream> response = exchange(request, uri, withCredentials, deadline);
            URI target = redirects < MAX_REDIRECTS ? Redirects.target(request.method(), uri, response) : null;
            if (target == null) {
                return answer(response);
            }
            response.body().close();
            withCredentials &= Redirects.sameOrigin(uri, target);
            uri = target;
        }
    }

    private HttpResponse<InputStream> exchange(
            TransportRequest request, URI uri, boolean withCredentials, long deadline) throws IOException {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new HttpTimeoutException("request timed out");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(Duration.ofNanos(left));
        if ("http".equals(uri.getScheme())) {
            // Without TLS, HTTP/2 needs an upgrade that many servers and proxies stumble over.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        request.headers().forEach((name, values) -> {
            if (withCredentials || !Redirects.isCredential(name)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        builder.method(request.method(), publisher(builder, request.body()));
        try {
            return client.send(builder.build(), info -> new ResponseStream(deadline));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private static HttpRequest.BodyPublisher publisher(HttpRequest.Builder builder, @Nullable RequestBody body)
            throws IOException {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        builder.header("Content-Type", body.contentType());
        long length = body.contentLength();
        if (length == 0) {
            return HttpRequest.BodyPublishers.noBody();
        }
        StreamPublisher stream = new StreamPublisher(body);
        return length < 0
                ? HttpRequest.BodyPublishers.fromPublisher(stream)
                : HttpRequest.BodyPublishers.fromPublisher(stream, length);
    }

    private static TransportResponse answer(HttpResponse<InputStream> response) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove(":status");
        InputStream body = response.body();
        if (List.of("gzip").equals(headers.get("Content-Encoding"))) {
            headers.remove("Content-Encoding");
            headers.remove("Content-Length");
            body = new GZIPInputStream(body);
        }
        return new TransportResponse(response.statusCode(), headers, body);
    }
}
