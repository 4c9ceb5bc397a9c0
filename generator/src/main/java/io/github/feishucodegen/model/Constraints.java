package io.github.feishucodegen.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a field's value. Each is null if the pages state none.
 *
 * @param minLength in characters of a string, or in items of a list
 * @param maxLength in characters of a string, or in items of a list
 */
public record Constraints(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String pattern) {
    public static final Constraints NONE = new Constraints(null, null, null, null, null);
}
