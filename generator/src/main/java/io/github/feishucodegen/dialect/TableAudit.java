package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.document.Table;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Counts the rows of a page that are read or reported, so that no row is lost without a finding. */
final class TableAudit {
    private final Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    private int read;
    private int reported;

    /** Records that a reader has taken the table. That reader must count each of its rows. */
    void taken(Table table) {
        tables.add(table);
    }

    boolean isTaken(Table table) {
        return tables.contains(table);
    }

    /** Counts rows that are part of the declaration. */
    void read(int rows) {
        read += rows;
    }

    /** Counts rows that are not read and that a finding reports. */
    void reported(int rows) {
        reported += rows;
    }

    RowCounts counts() {
        return new RowCounts(read, reported);
    }
}
