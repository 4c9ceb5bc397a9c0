package io.github.feishucodegen.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a page that a field or a listed value is deprecated.
 *
 * @param ends the day on which it ends; null if the statement has none
 * @param replacement the name or the value to use in its place; null if the statement has none
 */
public record DeprecationNote(
        @Nullable LocalDate ends, @Nullable String replacement) {}
