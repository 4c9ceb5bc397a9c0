package io.github.feishucodegen.declaration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a value. Each component is null if the page does not set that limit.
 *
 * @param minLength the smallest number of characters of a string, or of items of a list
 * @param maxLength the largest number of characters of a string, or of items of a list
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
