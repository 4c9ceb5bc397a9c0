package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.JsonCodec;
import java.util.List;
import java.util.Map;

/** The answer to a request of the platform, for any web framework. It has the name and the getters of the official SDK. */
public final class EventResp {
    private static final Map<String, List<String>> JSON =
            Map.of("Content-Type", List.of("application/json; charset=utf-8"));

    private final int statusCode;
    private final byte[] body;

    private EventResp(int statusCode, byte[] body) {
        this.statusCode = statusCode;
        this.body = body;
    }

    static EventResp json(byte[] json) {
        return new EventResp(200, json);
    }

    /** An answer with a text for people, as the official SDK has it. */
    static EventResp message(int status, String text) {
        return new EventResp(status, JsonCodec.writeBytes(Map.of("msg", text)));
    }

    /** The HTTP status. The platform sends an event again unless it is 200. */
    public int getStatusCode() {
        return statusCode;
    }

    /** The headers. The map cannot be changed. */
    public Map<String, List<String>> getHeaders() {
        return JSON;
    }

    /** The JSON in UTF-8, as a copy. */
    public byte[] getBody() {
        return body.clone();
    }

    /** The status and the length; nothing of what the body says. */
    @Override
    public String toString() {
        return "HTTP " + statusCode + ", " + body.length + " bytes";
    }
}
