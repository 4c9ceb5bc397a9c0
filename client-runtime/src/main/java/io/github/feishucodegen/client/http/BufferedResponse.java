package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole answer in memory. */
public final class BufferedResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private BufferedResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @throws TransportException if no whole answer came
     */
    public static BufferedResponse receive(Transport transport, TransportRequest request) {
        try (TransportResponse response = transport.send(request)) {
            return new BufferedResponse(
                    response.status(), response.headers(), response.body().readAllBytes());
        } catch (HttpTimeoutException | SocketTimeoutException e) {
            throw new RequestTimeoutException(
                    request + " timed out (" + request.timeout().toMillis() + " ms)", e);
        } catch (IOException e) {
            throw new TransportException(request + " failed: " + e, e);
        }
    }

    public int status() {
        return status;
    }

    public boolean isSuccessful() {
        return status / 100 == 2;
    }

    /** By name in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first header of a name; null where there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** By which the platform finds the call in its logs. */
    public @Nullable String logId() {
        String logId = header("X-Tt-Logid");
        return logId == null ? header("X-Request-Id") : logId;
    }

    /** Not to be changed. */
    public byte[] body() {
        return body;
    }

    /** Whether the body is JSON by its content type; without a telling one, whether it begins as an object does. */
    public boolean isJson() {
        String contentType = header("Content-Type");
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("json")) {
            return true;
        }
        return !type.contains("html") && firstCharacter() == '{';
    }

    private char firstCharacter() {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return (char) b;
            }
        }
        return 0;
    }

    /** The failure that a status is which no JSON explains. */
    public HttpStatusException statusException(String call) {
        return new HttpStatusException(call, status, logId(), new String(body, StandardCharsets.UTF_8));
    }
}
