package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.Set;
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

    /** The fields of an operation that have the following rows inside. */
    static final Set<String> OF_OPERATION = Set.of("data");

    /** The fields of an event that have the following rows inside. */
    static final Set<String> OF_EVENT = Set.of("header", "event");

    /**
     * The levels of all tables of a page whose rows can be nested.
     *
     * @param parents the names of fields that have the following rows inside
     */
    static Levels of(Stream<Section> sections, Set<String> parents) {
        List<Table> tables =
                sections.flatMap(section -> section.tables().stream()).toList();
        boolean marked = tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.level() != null || NameCell.of(row.cell(0)).isNested());
        if (marked) {
            return MARKED;
        }
        return tables.stream().anyMatch(table -> needsMarks(table, parents)) ? LOST : UNMARKED;
    }

    /** Whether a name stands twice, or rows stand below a parent. */
    private static boolean needsMarks(Table table, Set<String> parents) {
        List<String> names = table.rows().stream()
                .map(row -> NameCell.of(row.cell(0)).name())
                .toList();
        return names.stream().limit(Math.max(0, names.size() - 1)).anyMatch(parents::contains)
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
