package io.github.feishucodegen.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param level the level that the markup gives, 0 for the top; null if it gives none
 */
public record Row(int line, @Nullable Integer level, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0. An empty cell if the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
