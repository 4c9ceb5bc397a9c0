package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of fields.
 *
 * @param type the type column, unescaped and trimmed, otherwise as written
 * @param required null where the table has no such column
 */
public record RowDeclaration(
        Location location,
        String name,
        Depth depth,
        String type,
        @Nullable Boolean required,
        CellDeclaration cell) {}
