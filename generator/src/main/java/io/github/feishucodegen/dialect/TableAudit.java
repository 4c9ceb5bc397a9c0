package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.document.Table;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Keeps account of the tables of a page, so that no row is left out in silence. */
final class TableAudit {
    private final Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    private int read;
    private int reported;

    /** A reader has taken the table, and accounts for each of its rows. */
    void taken(Table table) {
        tables.add(table);
    }

    boolean isTaken(Table table) {
        return tables.contains(table);
    }

    /** So many rows are part of the declaration. */
    void read(int rows) {
        read += rows;
    }

    /** A finding names so many rows that are not read. */
    void reported(int rows) {
        reported += rows;
    }

    RowCounts counts() {
        return new RowCounts(read, reported);
    }
}
