package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.http.UnreadableBodyException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;

/** Sends an HTTP request and reads the complete response. It names the faults of transports. */
public final class ResponseReceiver {
    /** The part of a response that is read if its status is an error, in bytes. Errors are much shorter. */
    private static final int MOST_OF_ERROR = 1 << 18;

    private ResponseReceiver() {}

    /**
     * @param target takes the body of a 2xx response; of another response only the first 256 KiB are read
     * @throws TransportException if no complete response arrives
     * @throws AnswerTooLargeException if the response is longer than the target accepts
     */
    public static ReceivedResponse receive(Transport transport, TransportRequest request, BodyTarget target) {
        try (TransportResponse response = transport.send(request)) {
            boolean good = response.status() / 100 == 2;
            ReceivedBody body = good
                    ? target.receive(response.body(), request.toString(), announced(response))
                    : ReceivedBody.of(response.body().readNBytes(MOST_OF_ERROR));
            return new ReceivedResponse(response.status(), response.headers(), body);
        } catch (IOException e) {
            throw failure(request, e);
        }
    }

    /** The length that the server announces; negative if it announces none. */
    private static long announced(TransportResponse response) {
        List<String> lengths = response.headers().getOrDefault("Content-Length", List.of());
        String length = lengths.isEmpty() ? "" : lengths.get(0).strip();
        boolean number =
                !length.isEmpty() && length.length() < 19 && length.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(length) : -1;
    }

    /** Connections fail in the program's surroundings, so the message says where to look. */
    private static String unreachable(TransportRequest request, IOException e) {
        int port = request.uri().getPort();
        int usual = "http".equals(request.uri().getScheme()) ? 80 : 443;
        String problem = isUnresolved(e) ? "the name has no address" : e.toString();
        return "no connection to " + request.uri().getHost() + ":" + (port < 0 ? usual : port) + " (" + problem
                + "). Check the base URL, the name server, the firewall, and whether a proxy is needed:"
                + " proxy(…) of the client's builder sets one";
    }

    private static boolean isUnresolved(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static TransportException failure(TransportRequest request, IOException e) {
        boolean connected = !(e instanceof ConnectException || e instanceof HttpConnectTimeoutException);
        if (e instanceof HttpTimeoutException || e instanceof SocketTimeoutException) {
            long millis = request.idleTimeout().toMillis();
            return new RequestTimeoutException(
                    request + " timed out (" + millis + " ms)" + (connected ? "" : ": " + unreachable(request, e)),
                    e,
                    connected);
        }
        return UnreadableBodyException.caused(e)
                ? new LocalFileException(request + " failed: " + e, e)
                : new TransportException(
                        request + " failed: " + (connected ? e : unreachable(request, e)), e, connected);
    }
}
