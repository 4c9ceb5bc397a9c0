package io.github.feishucodegen.declaration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a value has to keep; each null where the page sets none.
 *
 * @param minLength characters of a string or items of a list
 * @param maxLength characters of a string or items of a list
 * @param pattern a regular expression as written
 */
public record Limits(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String pattern) {
    public static final Limits NONE = new Limits(null, null, null, null, null);
}
