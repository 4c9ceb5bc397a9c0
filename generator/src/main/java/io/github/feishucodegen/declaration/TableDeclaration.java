package io.github.feishucodegen.declaration;

import java.util.List;

/** The rows of a field table, in the order of the page. Empty if the page has no such table. */
public record TableDeclaration(List<RowDeclaration> rows) {
    /** The table without rows, for a page that has no such table. */
    public static final TableDeclaration NONE = new TableDeclaration(List.of());

    public TableDeclaration {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
