package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds values in JSON. */
final class JsonPaths {
    private JsonPaths() {}

    /** The first text among these JSON pointers; null if there is none. */
    static @Nullable String firstText(JsonNode tree, List<String> pointers) {
        for (String pointer : pointers) {
            JsonNode value = tree.at(pointer);
            if (value.isTextual() && !value.textValue().isEmpty()) {
                return value.textValue();
            }
        }
        return null;
    }
}
