package io.github.feishucodegen.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a field, a parameter or a listed value that callers should no longer use. It still works.
 *
 * @param ends the day on which it ends; null if no page names one
 * @param replacement the name or the value to use in its place, as the page writes it; null if no page names one
 */
public record Deprecation(
        @Nullable LocalDate ends, @Nullable String replacement) {
    /** A deprecation of which neither a day nor a replacement is known. */
    public static final Deprecation PLAIN = new Deprecation(null, null);

    /** The first mark with what it lacks and the second has. Null only if both are. */
    public static @Nullable Deprecation or(@Nullable Deprecation first, @Nullable Deprecation second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Deprecation(
                first.ends == null ? second.ends : first.ends,
                first.replacement == null ? second.replacement : first.replacement);
    }
}
