package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.http.UnreadableBodyException;
import io.github.feishucodegen.client.model.JsonCodec;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A complete response. It is in memory, unless it is a long file. */
public final class BufferedResponse {
    /** The limit of short responses, in bytes. Tokens and the platform's JSON errors are much shorter. */
    private static final int MOST_OF_SHORT = 1 << 18;

    private final int status;
    private final Map<String, List<String>> headers;
    private final Content content;
    private final byte[] body;
    /** Null until first use. */
    private @Nullable Long code;

    private BufferedResponse(int status, Map<String, List<String>> headers, Content content) throws IOException {
        this.status = status;
        this.headers = headers;
        this.content = content;
        this.body = content.isInMemory() ? content.bytes() : new byte[0];
    }

    /**
     * Does the same as {@link #receive(Transport, TransportRequest, Storage)}, in memory, for responses that are
     * always short.
     */
    public static BufferedResponse receive(Transport transport, TransportRequest request) {
        return receive(transport, request, Storage.memory(MOST_OF_SHORT));
    }

    /**
     * Sends a request and reads the complete response.
     *
     * @param storage stores the body of a 2xx response; of another response only the first 256 KiB are read
     * @throws TransportException if no complete response arrives
     * @throws AnswerTooLargeException if the response is longer than the storage accepts
     */
    public static BufferedResponse receive(Transport transport, TransportRequest request, Storage storage) {
        try (TransportResponse response = transport.send(request)) {
            boolean good = response.status() / 100 == 2;
            Content content = good
                    ? storage.take(response.body(), request.toString(), announced(response))
                    : Content.of(response.body().readNBytes(MOST_OF_SHORT));
            return new BufferedResponse(response.status(), response.headers(), content);
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

    private static TransportException failure(TransportRequest request, IOException e) {
        boolean connected = !(e instanceof ConnectException || e instanceof HttpConnectTimeoutException);
        if (e instanceof HttpTimeoutException || e instanceof SocketTimeoutException) {
            long millis = request.idleTimeout().toMillis();
            return new RequestTimeoutException(request + " timed out (" + millis + " ms)", e, connected);
        }
        return UnreadableBodyException.caused(e)
                ? new LocalFileException(request + " failed: " + e, e)
                : new TransportException(request + " failed: " + e, e, connected);
    }

    public int status() {
        return status;
    }

    public boolean isSuccessful() {
        return status / 100 == 2;
    }

    /** The headers. The case of their names does not matter. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header; null if there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** The log id, with which the platform finds the call in its logs. Null if the server sent none. */
    public @Nullable String logId() {
        String logId = header("X-Tt-Logid");
        return logId == null ? header("X-Request-Id") : logId;
    }

    public Content content() {
        return content;
    }

    /** The body; empty if it is a long file. The caller must not change the array. */
    public byte[] body() {
        return body;
    }

    /**
     * Whether the body is JSON. The content type decides if it names JSON or HTML; otherwise the body must begin like
     * a JSON object.
     */
    public boolean isJson() {
        String contentType = header("Content-Type");
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("json")) {
            return true;
        }
        return !type.contains("html") && firstCharacter() == '{';
    }

    /** The code in the JSON of the body; 0 if there is none. */
    public long code() {
        if (code == null) {
            code = isJson() ? JsonCodec.integer(body, "code") : 0;
        }
        return code;
    }

    private char firstCharacter() {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return (char) b;
            }
        }
        return 0;
    }

    /** The exception for a status that no JSON explains. */
    public HttpStatusException statusException(String call) {
        return new HttpStatusException(call, status, logId(), new String(body, StandardCharsets.UTF_8));
    }
}
