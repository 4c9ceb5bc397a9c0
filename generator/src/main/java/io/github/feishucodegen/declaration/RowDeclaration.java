package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A row of a field table.
 *
 * @param type the type column, unescaped and trimmed, otherwise as written
 * @param required null if the table has no such column, or its cell does not say it
 */
public record RowDeclaration(
        Location location,
        String name,
        Depth depth,
        String type,
        @Nullable Boolean required,
        CellDeclaration cell) {
    public RowDeclaration withType(String type) {
        return new RowDeclaration(location, name, depth, type, required, cell);
    }

    public RowDeclaration withCell(CellDeclaration cell) {
        return new RowDeclaration(location, name, depth, type, required, cell);
    }
}
