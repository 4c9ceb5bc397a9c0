package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.List;

/** Tells how deep the rows of one table are nested, by whatever marks the table has. */
final class DepthReader {
    private final boolean levels;
    private final boolean marks;
    private final Depth unmarked;
    private int previous;
    private int previousWide;
    private Depth previousDepth = Depth.exactly(0);

    /** @param unmarked the depth of the rows of a table that has lost its marks along with its outer pipes */
    DepthReader(Table table, List<NameCell> names, Depth unmarked) {
        this.levels = table.rows().stream().anyMatch(row -> row.level() != null);
        this.marks = names.stream().anyMatch(NameCell::isNested);
        this.unmarked = table.notation() == Table.Notation.BARE ? unmarked : Depth.exactly(0);
    }

    /** To be asked row by row from the top. */
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

    /** Two narrow blanks, or one wide blank, stand for a level; a mark without them says only that there is one. */
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
