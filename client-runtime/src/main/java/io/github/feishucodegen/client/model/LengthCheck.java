package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Limits the number of characters of a text, or of items of a list or map. */
final class LengthCheck extends Check {
    private final @Nullable Integer min;
    private final @Nullable Integer max;

    LengthCheck(@Nullable Integer min, @Nullable Integer max) {
        this.min = min;
        this.max = max;
    }

    @Override
    @Nullable
    String complaint(@Nullable Object value) {
        String text = text(value);
        if (text != null) {
            return complaint(text.codePointCount(0, text.length()), "characters");
        }
        if (value instanceof List) {
            return complaint(((List<?>) value).size(), "items");
        }
        if (value instanceof Map) {
            return complaint(((Map<?, ?>) value).size(), "items");
        }
        return value instanceof JsonNode && ((JsonNode) value).isContainerNode()
                ? complaint(((JsonNode) value).size(), "items")
                : null;
    }

    private @Nullable String complaint(int length, String unit) {
        if (min != null && length < min) {
            return "has " + length + " " + unit + ", at least " + min + " are needed";
        }
        if (max != null && length > max) {
            return "has " + length + " " + unit + ", at most " + max + " are allowed";
        }
        return null;
    }

    @Override
    boolean ofWholeLists() {
        return true;
    }

    @Override
    public String toString() {
        return "has a length from " + min + " to " + max;
    }
}
