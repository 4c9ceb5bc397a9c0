package io.github.feishucodegen.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param level how deep the markup says the row is nested, 0 for the top; null where it says nothing
 */
public record Row(int line, @Nullable Integer level, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; an empty one where the row ends earlier. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
