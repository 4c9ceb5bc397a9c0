package io.github.feishucodegen.correction;

import org.jspecify.annotations.Nullable;

/**
 * A value of a list and its meaning.
 *
 * @param meaning null if the overlay gives none; the page's own description then stays
 */
public record Explained(String value, @Nullable String meaning) {}
