package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/** A type that the page explains apart from its tables, by the name of the field that has it. */
public record TypeNote(Location location, String name, List<RowDeclaration> fields) {
    public TypeNote {
        fields = List.copyOf(fields);
    }
}
