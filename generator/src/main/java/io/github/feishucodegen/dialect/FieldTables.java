package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads field tables. */
final class FieldTables {
    private static final List<String> YES = Vocabulary.normalWords("answer.yes");
    private static final List<String> NO = Vocabulary.normalWords("answer.no");

    private final CellReader cells;
    private final ReadCells known;
    private final TableAudit audit;
    private final Findings findings;

    FieldTables(CellReader cells, ReadCells known, TableAudit audit, Findings findings) {
        this.known = known;
        this.cells = cells;
        this.audit = audit;
        this.findings = findings;
    }

    /** Reads the first field table of each section. The rows of all these tables form one table. */
    TableDeclaration read(List<Section> sections, Levels levels) {
        List<RowDeclaration> rows = new ArrayList<>();
        for (Section section : sections) {
            rows.addAll(read(section, levels));
        }
        return rows.isEmpty() ? TableDeclaration.NONE : new TableDeclaration(rows);
    }

    private List<RowDeclaration> read(Section section, Levels levels) {
        List<RowDeclaration> rows = new ArrayList<>();
        boolean found = false;
        for (Table table : section.tables()) {
            Map<Column, Integer> columns = Column.ofFields(table);
            if (!found && columns.containsKey(Column.NAME)) {
                found = true;
                audit.taken(table);
                reportAssumedNames(table);
                rows.addAll(rows(table, columns, levels));
            }
        }
        if (!found && !section.tables().isEmpty()) {
            Table table = section.tables().get(0);
            audit.taken(table);
            audit.reported(table.rows().size());
            findings.add(
                    TableFinding.FIELD_NAMES_MISSING,
                    table.line(),
                    "The table below %s has no column for names",
                    section.title());
        }
        return rows;
    }

    private List<RowDeclaration> rows(Table table, Map<Column, Integer> columns, Levels levels) {
        List<Cell> titles = table.header().cells();
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).text().isEmpty() && !columns.containsValue(i)) {
                findings.add(
                        TableFinding.COLUMN_UNKNOWN,
                        table.line(),
                        "The column %s is not read",
                        titles.get(i).text());
            }
        }
        List<Row> written = new ArrayList<>(table.rows().size());
        List<NameCell> names = new ArrayList<>(table.rows().size());
        for (Row row : table.rows()) {
            for (NameCell name : known.names(cell(row, columns, Column.NAME))) {
                written.add(row);
                names.add(name);
            }
        }
        reportMissingLevels(table);
        TableShape.report(table, findings);
        DepthReader depths = new DepthReader(table, names, levels);
        List<RowDeclaration> rows = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Row row = written.get(i);
            NameCell name = names.get(i);
            // Some pages draw a line across a table: a row whose name has no letter and no digit.
            if (name.name().chars().noneMatch(Character::isLetterOrDigit)) {
                findings.add(TableFinding.ROW_WITHOUT_NAME, row.line(), "A row without a name is not read");
                audit.reported(1);
            } else {
                // Old pages put two fields into one row; the audit counts that row once.
                audit.read(i > 0 && written.get(i - 1) == row ? 0 : 1);
                rows.add(row(row, table.notation(), columns, name, depths.depth(row, name)));
            }
        }
        DuplicateRows.report(rows, findings);
        return rows;
    }

    private void reportAssumedNames(Table table) {
        if (!Column.of(table.header()).containsKey(Column.NAME)) {
            findings.add(
                    TableFinding.COLUMN_ASSUMED,
                    table.line(),
                    "The column %s was read as the names of the fields",
                    table.header().cell(0).text());
        }
    }

    private void reportMissingLevels(Table table) {
        if (table.rows().stream().anyMatch(row -> row.level() != null)) {
            table.rows().stream()
                    .filter(row -> row.level() == null)
                    .forEach(row -> findings.add(
                            TableFinding.ROW_LEVEL_MISSING,
                            row.line(),
                            "The row has no level; the top level was assumed"));
        }
    }

    private RowDeclaration row(
            Row row, Table.Notation notation, Map<Column, Integer> columns, NameCell name, Depth depth) {
        CellDeclaration cell = cells.read(cell(row, columns, Column.DESCRIPTION), notation, row.line());
        String example = cell(row, columns, Column.EXAMPLE).text();
        if (cell.example() == null && !example.isEmpty()) {
            cell = withExample(cell, Literals.withoutBackticks(example));
        }
        return new RowDeclaration(
                findings.at(row.line()),
                name.name(),
                depth,
                known.type(cell(row, columns, Column.TYPE)),
                name.required() ? Boolean.TRUE : required(row, columns),
                cell);
    }

    static String type(String written) {
        String bare = written.replace("`", "").strip();
        return Markdown.unescaped(bare.indexOf('\n') < 0 ? bare : bare.replaceAll("\\s+", " "));
    }

    private @Nullable Boolean required(Row row, Map<Column, Integer> columns) {
        if (!columns.containsKey(Column.REQUIRED)) {
            return null;
        }
        String written = cell(row, columns, Column.REQUIRED).text();
        if (written.isEmpty()) {
            return null;
        }
        String word = Vocabulary.normal(written);
        if (YES.stream().anyMatch(word::startsWith)) {
            return Boolean.TRUE;
        }
        if (NO.stream().anyMatch(word::startsWith)) {
            return Boolean.FALSE;
        }
        findings.add(
                TableFinding.REQUIRED_UNCLEAR, row.line(), "%s does not say whether the field is required", written);
        return null;
    }

    private static Cell cell(Row row, Map<Column, Integer> columns, Column column) {
        Integer index = columns.get(column);
        return index == null ? Cell.EMPTY : row.cell(index);
    }

    private static CellDeclaration withExample(CellDeclaration cell, String example) {
        return new CellDeclaration(
                cell.description(),
                cell.defaultValue(),
                example,
                cell.fixedValue(),
                cell.values(),
                cell.possible(),
                cell.limits(),
                cell.wideInteger(),
                cell.fieldScopes(),
                cell.deprecation());
    }
}
