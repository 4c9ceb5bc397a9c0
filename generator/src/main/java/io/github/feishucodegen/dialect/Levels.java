package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a page shows about the levels of rows in tables that have no marks of them. */
enum Levels {
    /** The rows are at the top: they are headers, or parameters of a path or a query. */
    FLAT,
    /** Some table of the page has marks. */
    MARKED,
    /** No table of the page has marks, and none needs them. */
    UNMARKED,
    /** No table of the page has marks, and one needs them. */
    LOST;

    private static final String RESULT = "data";

    /** The levels of the body and the response. */
    static Levels of(Stream<Section> sections) {
        List<Table> tables =
                sections.flatMap(section -> section.tables().stream()).toList();
        boolean marked = tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.level() != null || NameCell.of(row.cell(0)).isNested());
        if (marked) {
            return MARKED;
        }
        return tables.stream().anyMatch(Levels::needsMarks) ? LOST : UNMARKED;
    }

    /** Whether a name stands twice, or rows stand below the result of an operation. */
    private static boolean needsMarks(Table table) {
        List<String> names = table.rows().stream()
                .map(row -> NameCell.of(row.cell(0)).name())
                .toList();
        int result = names.indexOf(RESULT);
        return result >= 0 && result < names.size() - 1
                || names.stream().distinct().count() < names.size();
    }

    /**
     * The depth of all rows of a table without marks. A page without outer pipes may have marks in the tables that
     * somebody wrote by hand, and none in the others.
     */
    Depth withoutMarks(Table.Notation notation) {
        boolean top = notation == Table.Notation.BARE ? this == FLAT : this != LOST;
        return top ? Depth.exactly(0) : Depth.UNKNOWN;
    }
}
