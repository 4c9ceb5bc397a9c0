package io.github.feishucodegen.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a value has to keep; each null where the pages set none.
 *
 * @param minLength characters of a string or items of a list
 * @param maxLength characters of a string or items of a list
 */
public record Constraints(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String pattern) {
    public static final Constraints NONE = new Constraints(null, null, null, null, null);
}
