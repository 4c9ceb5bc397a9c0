package io.github.feishucodegen.client.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameHeader;
import io.github.feishucodegen.client.model.JsonCodec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An app's answer to a pushed payload. */
public final class PushAnswer {
    private final Frame frame;
    private final JsonNode json;

    PushAnswer(Frame frame) {
        this.frame = frame;
        json = JsonCodec.parse(frame.payload());
    }

    /** 200 if the app handled the payload. */
    public int code() {
        return json.path("code").asInt();
    }

    /** The JSON that answers a callback; null if the app sent none. */
    public @Nullable JsonNode data() {
        JsonNode data = json.path("data");
        return data.isTextual() ? JsonCodec.parse(Base64.getDecoder().decode(data.textValue())) : null;
    }

    /** The headers of the frame, in their order. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (FrameHeader header : frame.headers()) {
            headers.put(header.key(), header.value());
        }
        return headers;
    }

    Frame frame() {
        return frame;
    }

    /** Code and headers. */
    @Override
    public String toString() {
        return code() + " " + headers();
    }
}
