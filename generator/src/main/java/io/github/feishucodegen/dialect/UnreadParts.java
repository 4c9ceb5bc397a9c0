package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reports the tables that no reader has taken. It is an error if the operation lacks a part and such a table
 * describes fields, because the table may be that part.
 */
final class UnreadParts {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][\\w.\\[\\]-]{0,100}");

    private final List<Section> sections;
    private final TableAudit audit;
    private final Findings findings;

    /** @param sections the section with the request, and all sections after it */
    UnreadParts(List<Section> sections, TableAudit audit, Findings findings) {
        this.sections = sections;
        this.audit = audit;
        this.findings = findings;
    }

    /**
     * Reports the tables that no reader has taken.
     *
     * @param lacksPart true if no response was read, or if no body was read although the page has an example of it
     */
    void report(boolean lacksPart) {
        for (Section section : sections) {
            for (Table table : section.tables()) {
                if (!audit.isTaken(table)) {
                    report(section, table, lacksPart);
                }
            }
        }
    }

    /** Reports that an operation has no part for the response, if there is none. */
    void reportMissingResponse() {
        if (sections.stream().noneMatch(section -> section.part().isResponse())) {
            missingResponse();
        }
    }

    private void report(Section section, Table table, boolean lacksPart) {
        int rows = table.rows().size();
        audit.reported(rows);
        boolean lost = lacksPart && describesFields(table);
        findings.add(
                lost ? PageFinding.PART_UNREAD : TableFinding.TABLE_UNREAD,
                table.line(),
                "The table below %s is not read: " + (rows == 1 ? "1 row" : rows + " rows"),
                section.title());
    }

    private void missingResponse() {
        Section unknown = sections.stream()
                .filter(section -> section.part() == Part.OTHER)
                .filter(section ->
                        !section.code().isEmpty() || !section.tables().isEmpty())
                .findFirst()
                .orElse(null);
        if (unknown != null) {
            findings.add(
                    PageFinding.PART_UNREAD,
                    unknown.line(),
                    "The page has no part for the response, and the title %s is not known",
                    unknown.title());
        } else {
            int last =
                    sections.isEmpty() ? 1 : sections.get(sections.size() - 1).line();
            findings.add(PageFinding.RESPONSE_MISSING, last, "The page has no part for the response");
        }
    }

    /**
     * Whether a table has columns for names and types. A table without any known title describes fields if more than
     * half of its rows begin with a name.
     */
    private static boolean describesFields(Table table) {
        Map<Column, Integer> columns = Column.of(table.header());
        if (columns.containsKey(Column.NAME) && columns.containsKey(Column.TYPE)) {
            return true;
        }
        long named = table.rows().stream().filter(UnreadParts::beginsWithName).count();
        return columns.isEmpty() && named * 2 > table.rows().size();
    }

    private static boolean beginsWithName(Row row) {
        return row.cells().size() > 1
                && IDENTIFIER.matcher(NameCell.of(row.cell(0)).name()).matches();
    }
}
