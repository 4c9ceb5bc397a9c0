package io.github.feishucodegen.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a table row at its pipes. */
final class PipedCells {
    private PipedCells() {}

    /**
     * The cells of a row. Pipes after the last column are text of that column. A pipe after a backslash is text. A
     * pipe inside inline code is text, unless the row would then have too few cells.
     *
     * @param columns the maximum number of cells
     */
    static List<String> split(String row, int columns) {
        String content = inner(row);
        List<String> cells = cut(content, columns, content.indexOf('`') >= 0);
        if (cells.size() < columns && columns != Integer.MAX_VALUE && content.indexOf('`') >= 0) {
            List<String> strict = cut(content, columns, false);
            return strict.size() > cells.size() ? strict : cells;
        }
        return cells;
    }

    /**
     * The cells of a row in a table without outer pipes. If it begins with a pipe, its first cell is empty, unless it
     * has outer pipes of its own.
     */
    static List<String> splitBare(String row, int columns) {
        List<String> cells = split(row, columns);
        if (cells.size() < columns && columns != Integer.MAX_VALUE && row.startsWith("|")) {
            List<String> withFirst = split("&nbsp;" + row, columns);
            if (withFirst.size() == columns) {
                withFirst.set(0, "");
                return withFirst;
            }
        }
        return cells;
    }

    /** Whether a line ends with a pipe that is not text. */
    static boolean isClosed(String line) {
        String content = line.stripTrailing();
        return content.endsWith("|") && !content.endsWith("\\|");
    }

    private static String inner(String row) {
        String content = row.strip();
        if (content.startsWith("|")) {
            content = content.substring(1);
        }
        if (content.endsWith("|") && !content.endsWith("\\|")) {
            content = content.substring(0, content.length() - 1);
        }
        return content;
    }

    private static List<String> cut(String content, int columns, boolean heedCode) {
        Map<Integer, Integer> lastRuns = heedCode ? lastRuns(content) : Map.of();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int at = 0;
        int from = 0;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '\\' && at + 1 < content.length()) {
                if (content.charAt(at + 1) == '|') {
                    cell.append(content, from, at);
                    from = at + 1;
                }
                at += 2;
            } else if (c == '`' && heedCode) {
                int end = codeEnd(content, at, lastRuns);
                // Cells escape a pipe with a backslash even inside code.
                int escaped = content.indexOf("\\|", at);
                if (escaped >= 0 && escaped < end) {
                    cell.append(content, from, at)
                            .append(content.substring(at, end).replace("\\|", "|"));
                    from = end;
                }
                at = end;
            } else if (c == '|' && cells.size() < columns - 1) {
                cells.add(
                        cell.isEmpty()
                                ? content.substring(from, at)
                                : cell.append(content, from, at).toString());
                cell.setLength(0);
                at++;
                from = at;
            } else {
                at++;
            }
        }
        cell.append(content, from, content.length());
        cells.add(cell.toString());
        return cells;
    }

    /**
     * The start of the last run of backticks, by the length of the run. A run is text if no run of its length
     * follows.
     */
    private static Map<Integer, Integer> lastRuns(String content) {
        Map<Integer, Integer> runs = new HashMap<>();
        int at = content.indexOf('`');
        while (at >= 0) {
            int end = runEnd(content, at);
            runs.put(end - at, at);
            at = content.indexOf('`', end);
        }
        return runs;
    }

    private static int codeEnd(String content, int start, Map<Integer, Integer> lastRuns) {
        int open = runEnd(content, start);
        int length = open - start;
        if (lastRuns.getOrDefault(length, -1) <= start) {
            return open;
        }
        int at = content.indexOf('`', open);
        while (at >= 0) {
            int end = runEnd(content, at);
            if (end - at == length) {
                return end;
            }
            at = content.indexOf('`', end);
        }
        return open;
    }

    private static int runEnd(String content, int start) {
        int end = start;
        while (end < content.length() && content.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
