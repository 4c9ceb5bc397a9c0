package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.http.BufferedResponse;
import io.github.feishucodegen.client.model.JsonCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it came. */
public final class RawResponse {
    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final @Nullable String logId;

    private RawResponse(int statusCode, Map<String, List<String>> headers, byte[] body, @Nullable String logId) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.body = body;
        this.logId = logId;
    }

    static RawResponse of(BufferedResponse response) {
        return new RawResponse(response.status(), response.headers(), response.body(), response.logId());
    }

    /** The answer that a server would have given for a response that was built by hand. */
    static RawResponse of(ApiResponse<?> response) {
        return new RawResponse(200, Map.of(), JsonCodec.writeBytes(response), null);
    }

    public int getStatusCode() {
        return statusCode;
    }

    /** By name in any case. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** A copy. */
    public byte[] getBody() {
        return body.clone();
    }

    /** @throws io.github.feishucodegen.client.error.DecodeException if the body is not JSON */
    public JsonNode json() {
        return JsonCodec.parse(body);
    }

    @Nullable
    String logId() {
        return logId;
    }

    /** Without headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return "HTTP " + statusCode + ", " + body.length + " bytes";
    }
}
