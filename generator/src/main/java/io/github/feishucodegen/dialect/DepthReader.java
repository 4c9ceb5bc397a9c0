package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.List;

/**
 * Determines how deep the rows of one table are nested. It uses the levels in the markup, or else the marks before
 * the names.
 */
final class DepthReader {
    private final boolean levels;
    private final boolean marks;
    private final Depth unmarked;
    private int previous;
    private int previousWide;
    private Depth previousDepth = Depth.exactly(0);

    DepthReader(Table table, List<NameCell> names, Levels unmarked) {
        this.levels = table.rows().stream().anyMatch(row -> row.level() != null);
        this.marks = names.stream().anyMatch(NameCell::isNested);
        this.unmarked = unmarked.withoutMarks(table.notation());
    }

    /** The depth of a row. The caller asks row by row from the top, because a depth depends on the rows above. */
    Depth depth(Row row, NameCell name) {
        Integer level = row.level();
        if (level != null) {
            return Depth.exactly(level);
        }
        Depth depth = levels || marks ? marked(name) : unmarked;
        boolean sibling = name.wide() > 0 && name.wide() == previousWide;
        previous = depth.isExact() ? depth.least() : sibling ? previous : previous + 1;
        previousWide = name.wide();
        previousDepth = depth;
        return depth;
    }

    /**
     * The depth that the marks before a name show. Before a {@code └}, two non-breaking spaces stand for one level. A
     * wide space stands for one level, unless the row would skip a level. All other marks say only that the row is
     * nested.
     */
    private Depth marked(NameCell name) {
        if (!name.isNested()) {
            return Depth.exactly(0);
        }
        if (name.branch() == '└' && name.wide() == 0 && name.narrow() > 0 && name.narrow() % 2 == 0) {
            return Depth.exactly(name.narrow() / 2);
        }
        if (name.wide() > 0 && name.wide() == previousWide) {
            return previousDepth;
        }
        boolean counted = name.wide() > 0 && name.wide() <= previous + 1;
        return counted ? Depth.exactly(name.wide()) : Depth.NESTED;
    }
}
