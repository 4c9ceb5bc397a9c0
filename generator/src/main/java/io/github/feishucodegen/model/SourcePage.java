package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that an operation was read from.
 *
 * @param url where the platform publishes it
 * @param updated the day of its last update
 * @param dialect how it is written, such as {@code native}; null where that is not known
 * @param flow what the page calls the way of using the operation that it describes; null where the pages about the
 *     operation do not differ in what they require ({@link RequiredSet})
 */
public record SourcePage(
        Location location,
        @Nullable String url,
        @Nullable LocalDate updated,
        @Nullable String dialect,
        @Nullable String flow) {
    public SourcePage(Location location, @Nullable String url, @Nullable LocalDate updated) {
        this(location, url, updated, null, null);
    }
}
