package io.github.feishucodegen.linking.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A row whose nesting is known.
 *
 * @param type the name of the type inside all lists and maps; null if it has none
 * @param depth the number of rows around it
 */
public record KnownRow(String name, @Nullable String type, int depth) {}
