package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/**
 * A type that the page explains apart from its tables.
 *
 * @param name of the type; the rows of the tables do not name it
 * @param fields with the depth of each below the type
 */
public record TypeNote(Location location, String name, List<RowDeclaration> fields) {
    public TypeNote {
        fields = List.copyOf(fields);
    }
}
