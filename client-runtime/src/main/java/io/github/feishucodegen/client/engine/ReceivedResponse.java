package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.model.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response that was received completely. */
public final class ReceivedResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final ReceivedBody body;
    /** Null until first use. */
    private @Nullable Long code;

    ReceivedResponse(int status, Map<String, List<String>> headers, ReceivedBody body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
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

    public ReceivedBody body() {
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
            code = isJson() ? JsonCodec.integer(body.inMemory(), "code") : 0;
        }
        return code;
    }

    private char firstCharacter() {
        for (byte b : body.inMemory()) {
            if (b > ' ' || b < 0) {
                return (char) b;
            }
        }
        return 0;
    }

    /** The exception for a status that no JSON explains. */
    public HttpStatusException statusException(String call) {
        return new HttpStatusException(call, status, logId(), new String(body.inMemory(), StandardCharsets.UTF_8));
    }
}
