package io.github.feishucodegen.document;

import io.github.feishucodegen.document.StructureProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the blocks of a page and its structure problems. */
final class Blocks {
    private final List<Block> all = new ArrayList<>();
    private final List<StructureProblem> problems = new ArrayList<>();
    /**
     * Whether a table of pipes stands below the last heading. If so, a line with a single pipe may be a row of it.
     */
    private boolean belowPipes;

    void add(Block block) {
        all.add(block);
        if (block instanceof Heading) {
            belowPipes = false;
        } else if (block instanceof Table table) {
            belowPipes |= table.notation() != Table.Notation.TAGS;
        }
    }

    /**
     * Adds text that belongs to no table, and reports table rows in it.
     *
     * @param quoted whether to write the text as a quotation
     */
    void addProse(int line, String source, boolean quoted) {
        String markdown = Markdown.tidy(InlineHtml.toMarkdown(source));
        if (!markdown.isEmpty()) {
            all.add(new Prose(line, source, quoted ? Markdown.quoted(markdown) : markdown));
            reportRows(line, source);
        }
    }

    /** Reports the table rows in a text, if there are any. */
    void reportRows(int line, String source) {
        int rows = StrayRows.count(source, belowPipes ? 1 : 2);
        if (rows > 0) {
            problems.add(new StructureProblem(Kind.ROWS_OUTSIDE_TABLE, line, rows));
        }
    }

    /** Reports the rows of tables that a comment hides, if there are any. */
    void reportComment(int line, String comment) {
        int rows = StrayRows.count(comment, 2);
        if (rows > 0) {
            problems.add(new StructureProblem(Kind.ROWS_IN_COMMENT, line, rows));
        }
    }

    void reportRowWithoutCells(int line) {
        problems.add(new StructureProblem(Kind.TEXT_OUTSIDE_CELLS, line, 1));
    }

    void report(Kind kind, int line) {
        problems.add(new StructureProblem(kind, line, 0));
    }

    List<Block> all() {
        return all;
    }

    List<StructureProblem> problems() {
        problems.sort(Comparator.comparingInt(StructureProblem::line));
        return problems;
    }
}
