package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.engine.ReceivedBody;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.model.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response as received: status, headers and body. */
public final class RawResponse {
    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final ReceivedBody body;
    private final @Nullable String logId;

    private RawResponse(int statusCode, Map<String, List<String>> headers, ReceivedBody body, @Nullable String logId) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.body = body;
        this.logId = logId;
    }

    static RawResponse of(ReceivedResponse response) {
        return new RawResponse(response.status(), response.headers(), response.body(), response.logId());
    }

    /** The response that a server would have sent for one that was built by hand. */
    static RawResponse of(ApiResponse<?> response) {
        return new RawResponse(200, Map.of(), ReceivedBody.of(JsonCodec.writeBytes(response)), null);
    }

    public int getStatusCode() {
        return statusCode;
    }

    /** The headers. The case of their names does not matter. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** The header {@code Content-Type}; null if the server sent none. */
    public @Nullable String getContentType() {
        return first("Content-Type");
    }

    /** The log id, with which the platform finds the call in its logs. Null if the server sent none. */
    public @Nullable String getLogId() {
        return logId;
    }

    /** The same as {@link #getLogId()}, under the name that the official SDK uses. */
    public @Nullable String getRequestID() {
        return logId;
    }

    /** The file's name from the server, without any folder; null if the server gives none. */
    public @Nullable String getFileName() {
        return ContentDisposition.fileName(first("Content-Disposition"));
    }

    private @Nullable String first(String header) {
        List<String> values = headers.get(header);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * A copy of the body, all in memory. Empty if the body was long and was written to a stream.
     *
     * @throws UncheckedIOException if the body is a long file that cannot be read any more
     */
    public byte[] getBody() {
        try {
            return body.copy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The body as JSON.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if the body is not JSON
     */
    public JsonNode json() {
        return JsonCodec.parse(getBody());
    }

    /** The status and the length; not the headers or the body, which may contain secrets. */
    @Override
    public String toString() {
        return "HTTP " + statusCode + ", " + body.length() + " bytes";
    }
}
