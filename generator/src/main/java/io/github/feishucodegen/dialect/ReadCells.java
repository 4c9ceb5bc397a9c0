package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.KnownCells;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The cells that were read, by their text. In a set of pages, nine of ten cells are repetitions. Readers in several
 * threads can share one object, which grows with the pages.
 */
public final class ReadCells {
    private final KnownCells cells = new KnownCells();
    private final Map<Key, Description> descriptions = new ConcurrentHashMap<>();
    private final Map<Cell, String> types = new ConcurrentHashMap<>();
    private final Map<Cell, List<NameCell>> names = new ConcurrentHashMap<>();

    private record Key(Cell cell, LabelMarks marks, Table.Notation notation) {}

    /**
     * What a description cell says.
     *
     * @param unreadLimits the limits that cannot be read; a finding names each
     */
    record Description(CellDeclaration cell, List<String> unreadLimits) {}

    KnownCells cells() {
        return cells;
    }

    Description description(Cell cell, LabelMarks marks, Table.Notation notation, Supplier<Description> reader) {
        Key key = new Key(cell, marks, notation);
        Description known = descriptions.get(key);
        return known != null ? known : descriptions.computeIfAbsent(key, first -> reader.get());
    }

    /** The type in a cell. Equal types are the same object, which saves memory. */
    String type(Cell cell) {
        String known = types.get(cell);
        return known != null ? known : types.computeIfAbsent(cell, first -> FieldTables.type(first.text()));
    }

    List<NameCell> names(Cell cell) {
        List<NameCell> known = names.get(cell);
        return known != null ? known : names.computeIfAbsent(cell, NameCell::all);
    }
}
