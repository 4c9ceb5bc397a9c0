package io.github.feishucodegen.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.model.JsonCodec;

/** Parses JSON text. The platform's samples use this name. */
public final class JsonParser {
    private JsonParser() {}

    /**
     * Parses a text.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if the text is not one JSON value
     */
    public static JsonNode parseString(String json) {
        return JsonCodec.parse(json);
    }
}
