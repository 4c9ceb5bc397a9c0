package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a page says about the levels of rows in tables that have no marks of them. */
enum Levels {
    /** The rows are at the top: they are headers, or parameters of a path or a query. */
    FLAT,
    /** Other tables of the page have marks. */
    MARKED,
    /** No table of the page has marks. */
    UNMARKED;

    /** The levels of the body and the response. */
    static Levels of(Stream<Section> sections) {
        boolean marked = sections.flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.level() != null || NameCell.of(row.cell(0)).isNested());
        return marked ? MARKED : UNMARKED;
    }

    /**
     * The depth of all rows of a table without marks. The portal's tags would have levels, so the rows are at the top
     * unless a name stands twice. A page without outer pipes may have marks in the tables that somebody wrote by hand,
     * and none in the others.
     */
    Depth withoutMarks(Table.Notation notation, List<NameCell> names) {
        boolean top =
                switch (notation) {
                    case TAGS ->
                        this != UNMARKED
                                || names.stream().map(NameCell::name).distinct().count() == names.size();
                    case PIPED -> this != UNMARKED;
                    case BARE -> this == FLAT;
                };
        return top ? Depth.exactly(0) : Depth.UNKNOWN;
    }
}
