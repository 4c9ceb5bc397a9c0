package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Limits a number, or a text that contains a number. */
final class RangeCheck extends Check {
    /** The longest text that is checked. No documented limit concerns longer numbers. */
    private static final int MAX_DIGITS = 64;

    private final @Nullable BigDecimal min;
    private final @Nullable BigDecimal max;

    RangeCheck(@Nullable String min, @Nullable String max) {
        this.min = min == null ? null : new BigDecimal(min);
        this.max = max == null ? null : new BigDecimal(max);
    }

    @Override
    @Nullable
    String complaint(@Nullable Object value) {
        BigDecimal number = number(value);
        if (number == null) {
            return null;
        }
        if (min != null && number.compareTo(min) < 0) {
            return "is less than " + min.toPlainString();
        }
        if (max != null && number.compareTo(max) > 0) {
            return "is more than " + max.toPlainString();
        }
        return null;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Long) {
            return BigDecimal.valueOf((Long) value);
        }
        if (value instanceof Double) {
            return BigDecimal.valueOf((Double) value);
        }
        if (value instanceof JsonNode && ((JsonNode) value).isNumber()) {
            return ((JsonNode) value).decimalValue();
        }
        String text = text(value);
        if (text == null || text.length() > MAX_DIGITS) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    boolean ofWholeLists() {
        return false;
    }

    @Override
    public String toString() {
        return "is from " + min + " to " + max;
    }
}
