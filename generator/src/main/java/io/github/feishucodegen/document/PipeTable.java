package io.github.feishucodegen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of pipes. A row continues as long as its lines end with two spaces, because some pages write cells of
 * several lines this way. An outer pipe ends it in any case.
 */
final class PipeTable {
    private static final String GOES_ON = "  ";
    /** A heading behind the last pipe of a row. Conversions lose the line end between a table and the heading after it. */
    private static final Pattern TRAILING_HEADING = Pattern.compile("\\|[ \\t]*(?=#{1,6}[ \\t][^|\\n]*\\s*$)");

    private static final Pattern GAP = Pattern.compile("(?<! ) {1,100}\\n");

    private final String text;
    private final Lines lines;
    private final int start;
    private final KnownCells cells;
    private int end;
    private boolean cutOff;
    private int heading = -1;
    /** The number of spaces in front of the first name. */
    private int padding;

    PipeTable(String text, Lines lines, int start, KnownCells cells) {
        this.cells = cells;
        this.text = text;
        this.lines = lines;
        this.start = start;
    }

    /** Whether a line is a header: it has a pipe, and a line of dashes and pipes follows. */
    static boolean beginsAt(Lines lines, int line) {
        return line + 1 < lines.count() && lines.contains(line, '|') && isDelimiter(lines, line + 1);
    }

    private static boolean isDelimiter(Lines lines, int line) {
        if (!lines.contains(line, '|')) {
            return false;
        }
        String content = lines.get(line);
        boolean dashes = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            dashes |= c == '-';
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dashes;
    }

    Table read() {
        String title = lines.get(start);
        boolean piped = title.stripLeading().startsWith("|");
        List<String> header = PipedCells.split(title, Integer.MAX_VALUE);
        // If the last title is empty, the header seems to lack a column. The line below it has all columns.
        int columns = Math.max(
                header.size(),
                PipedCells.split(lines.get(start + 1), Integer.MAX_VALUE).size());
        List<Row> rows = new ArrayList<>();
        int line = start + 2;
        while (line < lines.count()) {
            int next = rowEnd(line, piped);
            String row = text.substring(lines.start(line), lines.start(next));
            if (row.indexOf('|') < 0 || beginsOther(line)) {
                int resumed = resumes(line, piped, columns);
                if (resumed < 0) {
                    break;
                }
                line = resumed;
                continue;
            }
            int rowLength = piped && next == line + 1 ? lengthBeforeHeading(row, columns) : row.length();
            if (rowLength < row.length()) {
                heading = lines.start(line) + rowLength;
                row = row.substring(0, rowLength);
            }
            String joined = next > line + 1 ? GAP.matcher(row).replaceAll("\n") : row;
            if (piped) {
                KnownCells.PipedRow known = cells.row(joined, columns);
                padding = rows.isEmpty() ? known.padding() : padding;
                rows.add(new Row(line + 1, null, indented(known)));
            } else {
                rows.add(row(line, PipedCells.splitBare(joined.strip(), columns)));
            }
            cutOff = piped && next == lines.count() && !row.stripTrailing().endsWith("|");
            line = next;
            if (heading >= 0) {
                break;
            }
        }
        end = line;
        return new Table(start + 1, piped ? Table.Notation.PIPED : Table.Notation.BARE, row(start, header), rows);
    }

    /**
     * The line where the table continues after blank lines; -1 if the table ends. The row there must have as many
     * cells as the table has columns, and must begin like the other rows.
     */
    private int resumes(int from, boolean piped, int columns) {
        int line = from;
        while (line < lines.count() && lines.isBlank(line)) {
            line++;
        }
        boolean row = line > from
                && line < lines.count()
                && lines.contains(line, '|')
                && lines.startsWith(line, "|") == piped
                && !beginsOther(line)
                && !beginsAt(lines, line);
        return row && PipedCells.split(lines.get(line), Integer.MAX_VALUE).size() == columns ? line : -1;
    }

    /**
     * Some conversions indent nested names by two spaces for each level. The cell gets a wide space for each level, because
     * Markdown ignores other spaces.
     */
    private List<Cell> indented(KnownCells.PipedRow row) {
        int levels = (row.padding() - padding) / 2;
        if (levels <= 0) {
            return row.cells();
        }
        List<Cell> indented = new ArrayList<>(row.cells());
        indented.set(0, cells.of("\u2003".repeat(levels) + row.name().strip()));
        return indented;
    }

    /** The length of the row itself: a heading may follow if all cells come before it. */
    private static int lengthBeforeHeading(String row, int columns) {
        if (row.indexOf('#') < 0) {
            return row.length();
        }
        Matcher trailing = TRAILING_HEADING.matcher(row);
        boolean follows = trailing.find()
                && PipedCells.split(row.substring(0, trailing.end()), Integer.MAX_VALUE)
                                .size()
                        == columns;
        return follows ? trailing.end() : row.length();
    }

    /** The place of the heading behind the last row, -1 if there is none. It ends the table. */
    int heading() {
        return heading;
    }

    /** Whether the page ends inside the last row. */
    boolean isCutOff() {
        return cutOff;
    }

    /** The line after the table. Valid only after {@link #read}. */
    int end() {
        return end;
    }

    private int rowEnd(int line, boolean piped) {
        int next = line + 1;
        while (next < lines.count() && goesOn(next - 1, piped) && !lines.isEmpty(next)) {
            next++;
        }
        return next;
    }

    private boolean goesOn(int line, boolean piped) {
        return lines.endsWith(line, GOES_ON) && !(piped && PipedCells.isClosed(lines.get(line)));
    }

    private boolean beginsOther(int line) {
        return lines.startsWith(line, "#") || lines.startsWith(line, "```") || lines.startsWith(line, ":::");
    }

    private Row row(int line, List<String> sources) {
        List<Cell> read = new ArrayList<>(sources.size());
        for (String source : sources) {
            read.add(cells.of(source));
        }
        return new Row(line + 1, null, read);
    }
}
