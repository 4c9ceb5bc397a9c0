package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that an operation was read from.
 *
 * @param url the address where the platform publishes the page
 * @param updated the date of its last update
 * @param dialect the dialect of the page, such as {@code native}. Null if it is not known
 * @param language the language of the texts. Null if it is not known
 * @param flow the page's name for the use of the operation that it describes. Null if the pages about the operation
 *     require the same fields. See {@link RequiredSet}
 */
public record SourcePage(
        Location location,
        @Nullable String url,
        @Nullable LocalDate updated,
        @Nullable String dialect,
        @Nullable Language language,
        @Nullable String flow) {
    public SourcePage(Location location, @Nullable String url, @Nullable LocalDate updated) {
        this(location, url, updated, null, null, null);
    }
}
