package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/**
 * A type that a page explains outside of its tables.
 *
 * @param name the name of the type; the rows of the tables do not contain it
 * @param fields the fields of the type; their depth is counted from the type
 */
public record TypeNote(Location location, String name, List<RowDeclaration> fields) {
    public TypeNote {
        fields = List.copyOf(fields);
    }
}
