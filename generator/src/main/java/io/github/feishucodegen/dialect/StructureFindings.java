package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.StructureProblem;

/** Reports the structure problems of a page. */
final class StructureFindings {
    private StructureFindings() {}

    static void report(Document document, Outline outline, TableAudit audit, Findings findings) {
        for (StructureProblem problem : document.problems()) {
            int line = problem.line();
            switch (problem.kind()) {
                case CODE_UNCLOSED -> findings.add(TableFinding.CODE_UNCLOSED, line, "The code has no closing fence");
                case CONTAINER_UNCLOSED ->
                    findings.add(TableFinding.CONTAINER_UNCLOSED, line, "The container has no closing line");
                case TABLE_UNCLOSED -> findings.add(TableFinding.TABLE_UNCLOSED, line, "The table has no closing tag");
                case PAGE_CUT_OFF ->
                    findings.add(
                            TableFinding.PAGE_CUT_OFF,
                            line,
                            "The page ends inside the code block or the table that begins here");
                case TEXT_OUTSIDE_CELLS -> {
                    audit.reported(problem.rows());
                    findings.add(
                            TableFinding.TEXT_OUTSIDE_CELLS,
                            line,
                            problem.rows() == 0
                                    ? "There is text between the cells of the table, and it is not read"
                                    : "The row has no cells; it is not read");
                }
                case ROWS_IN_COMMENT -> {
                    audit.reported(problem.rows());
                    String rows = problem.rows() == 1 ? "a row" : problem.rows() + " rows";
                    findings.add(TableFinding.ROWS_IN_COMMENT, line, "The comment hides " + rows);
                }
                case ROWS_OUTSIDE_TABLE -> {
                    audit.reported(problem.rows());
                    strayRows(problem, outline, audit, findings);
                }
            }
        }
    }

    /**
     * Reports rows outside of a table. It is an error if no table of the part was read, because the part is then
     * missing as a whole.
     */
    private static void strayRows(StructureProblem problem, Outline outline, TableAudit audit, Findings findings) {
        Section section = outline.at(problem.line());
        boolean lost = section != null
                && section.part().hasFields()
                && section.tables().stream().noneMatch(audit::isTaken);
        String rows = problem.rows() == 1 ? "A row is" : problem.rows() + " rows are";
        findings.add(
                lost ? PageFinding.PART_UNREAD : TableFinding.ROWS_OUTSIDE_TABLE,
                problem.line(),
                rows + " outside a table and cannot be read");
    }
}
