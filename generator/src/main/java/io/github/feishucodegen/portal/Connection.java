package io.github.feishucodegen.portal;

import io.github.feishucodegen.portal.PortalException.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Sends single requests and receives whole answers, within the limits of time and size. */
final class Connection {
    private static final String BASIC_FOR_TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private final PortalHost host;
    private final HttpLimits limits;
    private final HttpClient client;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong uncompressed = new AtomicLong();

    Connection(PortalHost host, HttpLimits limits, ProxySettings proxy) {
        this.host = host;
        this.limits = limits;
        if (proxy.authenticator().isPresent() && System.getProperty(BASIC_FOR_TUNNELS) == null) {
            // By default, Java does not send a password to a proxy that tunnels HTTPS.
            System.setProperty(BASIC_FOR_TUNNELS, "");
        }
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxy.selector());
        proxy.authenticator().ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    Traffic traffic() {
        return new Traffic(requests.get(), bytes.get());
    }

    /** @param limit the maximum number of bytes of the body, also after decompression */
    Answer get(URI address, Map<String, String> headers, int limit) throws PortalException, InterruptedException {
        if (uncompressed.get() > limits.total()) {
            throw new PortalException(
                    Fault.TOO_LARGE, "all answers together are larger than the limit of " + limits.total() + " bytes");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(limits.headers()).GET();
        headers.forEach(request::setHeader);
        String authorization = host.authorization();
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        AtomicBoolean begun = new AtomicBoolean();
        requests.incrementAndGet();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), BoundedBody.handler(limit, () -> begun.set(true), bytes::addAndGet));
        try {
            Duration all = limits.headers().plus(limits.body());
            HttpResponse<byte[]> response = sent.get(all.toNanos(), TimeUnit.NANOSECONDS);
            Answer raw = new Answer(response.statusCode(), response.headers(), response.body());
            Answer answer = new Answer(raw.status(), raw.headers(), raw.content(limit));
            uncompressed.addAndGet(answer.body().length);
            return answer;
        } catch (TimeoutException e) {
            throw late(begun.get());
        } catch (ExecutionException e) {
            throw fault(e.getCause(), begun.get());
        } catch (IOException e) {
            throw fault(e, true);
        } finally {
            // Has an effect only if the answer is not complete: it closes the connection.
            sent.cancel(true);
        }
    }

    private PortalException late(boolean begun) {
        return new PortalException(
                Fault.TIMEOUT,
                begun
                        ? "the answer was not complete within " + seconds(limits.body())
                        : "there was no answer within " + seconds(limits.headers()));
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private PortalException fault(Throwable cause, boolean begun) {
        if (cause instanceof TooLargeException) {
            return new PortalException(Fault.TOO_LARGE, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return new PortalException(
                    Fault.TIMEOUT, "there was no connection to " + host + " within " + seconds(limits.connect()));
        }
        if (cause instanceof HttpTimeoutException) {
            return late(begun);
        }
        if (isCausedBy(cause, CertificateException.class)) {
            return new PortalException(
                    Fault.UNTRUSTED,
                    "the certificate of " + host
                            + " is not trusted here; docs/pull.md tells how to give a trust store");
        }
        if (cause instanceof ConnectException) {
            boolean unknown = isCausedBy(cause, UnresolvedAddressException.class)
                    || isCausedBy(cause, UnknownHostException.class);
            return new PortalException(
                    Fault.CONNECTION,
                    unknown ? "the name of " + host + " is not known here" : "there is no connection to " + host);
        }
        if (isRefusedPassword(cause)) {
            return PortalException.ofProxyPassword();
        }
        if (cause instanceof IOException) {
            return new PortalException(
                    Fault.CONNECTION,
                    begun ? "the connection ended within the answer" : "the connection ended before an answer");
        }
        throw new IllegalStateException("a request failed", cause);
    }

    /** The client has no type for this failure. Only proxies ask it for a password: the server's is sent unasked. */
    private static boolean isRefusedPassword(Throwable fault) {
        return String.valueOf(fault.getMessage()).startsWith("too many authentication attempts");
    }

    private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
