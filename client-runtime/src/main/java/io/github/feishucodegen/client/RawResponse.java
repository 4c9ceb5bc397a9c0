package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.engine.Content;
import io.github.feishucodegen.client.model.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it came. */
public final class RawResponse {
    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final Content content;
    private final @Nullable String logId;

    private RawResponse(int statusCode, Map<String, List<String>> headers, Content content, @Nullable String logId) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.content = content;
        this.logId = logId;
    }

    static RawResponse of(BufferedResponse response) {
        return new RawResponse(response.status(), response.headers(), response.content(), response.logId());
    }

    /** The answer that a server would have given for a response that was built by hand. */
    static RawResponse of(ApiResponse<?> response) {
        return new RawResponse(200, Map.of(), Content.of(JsonCodec.writeBytes(response)), null);
    }

    public int getStatusCode() {
        return statusCode;
    }

    /** By name in any case. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** Null where the server does not say. */
    public @Nullable String getContentType() {
        return first("Content-Type");
    }

    /** By which the platform finds the call in its logs. */
    public @Nullable String getRequestID() {
        return logId;
    }

    /** As the server calls the file that it answers, without any folder; null where it does not say. */
    public @Nullable String getFileName() {
        return ContentDisposition.fileName(first("Content-Disposition"));
    }

    private @Nullable String first(String header) {
        List<String> values = headers.get(header);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * A copy, all in memory; empty if it was long and went to a stream.
     *
     * @throws UncheckedIOException if it is a long file that is gone
     */
    public byte[] getBody() {
        try {
            byte[] bytes = content.bytes();
            return content.isInMemory() ? bytes.clone() : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws io.github.feishucodegen.client.error.DecodeException if the body is not JSON */
    public JsonNode json() {
        return JsonCodec.parse(getBody());
    }

    @Nullable
    String logId() {
        return logId;
    }

    /** Without headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return "HTTP " + statusCode + ", " + content.length() + " bytes";
    }
}
