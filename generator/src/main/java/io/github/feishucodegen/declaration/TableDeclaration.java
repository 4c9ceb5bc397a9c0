package io.github.feishucodegen.declaration;

import java.util.List;

/** The rows of a table of fields in the order of the page; empty where the page has no such table. */
public record TableDeclaration(List<RowDeclaration> rows) {
    /** The table of a page that has none. */
    public static final TableDeclaration NONE = new TableDeclaration(List.of());

    public TableDeclaration {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
