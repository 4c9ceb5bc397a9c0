package io.github.feishucodegen.model;

/**
 * A value that a page lists for a field, as written, and its meaning.
 *
 * @param possible whether the page lists the value as one of those that can occur, without excluding other values
 */
public record ListedValue(String value, LocalizedText description, boolean possible) {
    public ListedValue(String value, LocalizedText description) {
        this(value, description, false);
    }
}
