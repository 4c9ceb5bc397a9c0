package io.github.feishucodegen.model;

/**
 * A value that the pages list for a field, as written, and its meaning.
 *
 * @param possible true where the pages list what may come, and leave open that other values come too
 */
public record ListedValue(String value, String description, boolean possible) {
    public ListedValue(String value, String description) {
        this(value, description, false);
    }
}
