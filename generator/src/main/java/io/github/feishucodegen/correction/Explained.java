package io.github.feishucodegen.correction;

import org.jspecify.annotations.Nullable;

/**
 * A value of a list, and what it means.
 *
 * @param meaning null where the file leaves it to the page
 */
public record Explained(String value, @Nullable String meaning) {}
