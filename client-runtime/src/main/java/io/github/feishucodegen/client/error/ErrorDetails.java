package io.github.feishucodegen.client.error;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Formats the {@code error} object of a response for the end of a message: the invalid fields and the link to help.
 */
final class ErrorDetails {
    private static final int MOST_VIOLATIONS = 10;

    private ErrorDetails() {}

    static String of(@Nullable JsonNode error) {
        if (error == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        JsonNode violations = error.path("field_violations");
        int shown = Math.min(violations.size(), MOST_VIOLATIONS);
        for (int i = 0; i < shown; i++) {
            append(text, violation(violations.get(i)));
        }
        if (violations.size() > shown) {
            append(text, (violations.size() - shown) + " more fields");
        }
        append(text, snippet(error.path("troubleshooter")));
        return text.toString();
    }

    private static String violation(JsonNode violation) {
        String field = snippet(violation.path("field"));
        String value = snippet(violation.path("value"));
        String description = snippet(violation.path("description"));
        String subject = field.isEmpty() ? "" : "field '" + field + "'" + (value.isEmpty() ? "" : " = '" + value + "'");
        return subject + (subject.isEmpty() || description.isEmpty() ? "" : ": ") + description;
    }

    private static String snippet(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Redaction.snippet(node.asText()) : "";
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append("; ").append(part);
        }
    }
}
