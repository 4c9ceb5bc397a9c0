package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts JSON of one type to another type that is expected. */
final class Coercion {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?");

    private Coercion() {}

    /** The nearest value of the kind; null if there is none. */
    static @Nullable Object reading(JsonNode raw, Shape.Kind kind) {
        switch (kind) {
            case INT64:
                return integer(raw);
            case NUMBER:
                return number(raw);
            case BOOL:
                return bool(raw);
            default:
                return null;
        }
    }

    private static @Nullable Long integer(JsonNode raw) {
        if (raw.isTextual()) {
            try {
                return Long.valueOf(raw.textValue().strip());
            } catch (NumberFormatException e) {
                return null;
            }
        }
        if (raw.isFloatingPointNumber()) {
            try {
                return raw.decimalValue().longValueExact();
            } catch (ArithmeticException e) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Double number(JsonNode raw) {
        if (raw.isNumber()) {
            return finite(raw.doubleValue());
        }
        if (raw.isTextual()) {
            String text = raw.textValue().strip();
            return NUMBER.matcher(text).matches() ? finite(Double.parseDouble(text)) : null;
        }
        return null;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    private static @Nullable Boolean bool(JsonNode raw) {
        String text = raw.isTextual() || raw.isIntegralNumber() ? raw.asText().strip() : "";
        if (text.equalsIgnoreCase("true") || text.equals("1")) {
            return true;
        }
        return text.equalsIgnoreCase("false") || text.equals("0") ? (Boolean) false : null;
    }
}
