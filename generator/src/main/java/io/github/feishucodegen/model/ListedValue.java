package io.github.feishucodegen.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that a page lists for a field, as written, and its meaning.
 *
 * @param possible whether the page lists the value as one of those that can occur, without excluding other values
 * @param deprecation null unless callers should no longer use the value
 */
public record ListedValue(
        String value,
        LocalizedText description,
        boolean possible,
        @Nullable Deprecation deprecation) {
    public ListedValue(String value, LocalizedText description, boolean possible) {
        this(value, description, possible, null);
    }

    public ListedValue(String value, LocalizedText description) {
        this(value, description, false);
    }

    public ListedValue withDescription(LocalizedText other) {
        return new ListedValue(value, other, possible, deprecation);
    }

    public ListedValue withPossible(boolean other) {
        return new ListedValue(value, description, other, deprecation);
    }

    public ListedValue withDeprecation(@Nullable Deprecation other) {
        return new ListedValue(value, description, possible, other);
    }
}
