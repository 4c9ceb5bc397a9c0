package io.github.feishucodegen.acceptance;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the rows of tables in the text of a page, from the request on, without the toolkit's parser: tags that open a row
 * outside of a table's head, and lines with pipes.
 */
final class RowsOnPage {
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|<md-code-json>.*?</md-code-json>");
    private static final Pattern ROW = Pattern.compile("<(?:md-dt-|md-)?tr[ >]");
    private static final Pattern TITLE = Pattern.compile("<(?:md-dt-|md-)?th[ >]");
    private static final Pattern CELL = Pattern.compile("<(?:md-dt-|md-)?td[ >]");
    private static final Pattern DELIMITER =
            Pattern.compile("[\\s|:-]*-[\\s|:-]*\\|[\\s|:-]*|[\\s|:-]*\\|[\\s|:-]*-[\\s|:-]*");
    private static final Pattern REQUEST =
            Pattern.compile("(?m)^.*(?:HTTP URL|HTTP Method|事件类型|回调类型)", Pattern.CASE_INSENSITIVE);

    private RowsOnPage() {}

    static int count(String page) {
        Matcher request = REQUEST.matcher(page);
        if (!request.find()) {
            return 0;
        }
        int start = startOfTable(page, request.start());
        String text = page.substring(start);
        return tagged(CODE.matcher(text).replaceAll("")) + piped(text);
    }

    /** A row of titles alone is a header. */
    private static int tagged(String text) {
        int rows = 0;
        List<Integer> starts =
                ROW.matcher(text).results().map(MatchResult::start).toList();
        for (int i = 0; i < starts.size(); i++) {
            String row = text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length());
            boolean titles = TITLE.matcher(row).find() && !CELL.matcher(row).find();
            rows += titles ? 0 : 1;
        }
        return rows;
    }

    /** The table that a line stands in begins with its tag, or below the last blank line. */
    private static int startOfTable(String page, int at) {
        int tag = Math.max(page.lastIndexOf("<md-table", at), page.lastIndexOf("<table", at));
        int blank = page.lastIndexOf("\n\n", at);
        int fence = page.lastIndexOf("```", at);
        return Math.max(0, Math.max(Math.max(tag, blank), fence));
    }

    private static int piped(String text) {
        int rows = 0;
        boolean table = false;
        boolean goesOn = false;
        boolean code = false;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.strip().startsWith("```")) {
                code = !code;
            }
            if (code) {
                continue;
            }
            if (DELIMITER.matcher(line).matches()) {
                table = true;
                goesOn = false;
                // The line above is the header.
                rows -= i > 0 && pipes(lines[i - 1]) > 1 && !inTable(lines, i - 1) ? 1 : 0;
                continue;
            }
            if (goesOn) {
                goesOn = line.endsWith("  ");
                continue;
            }
            int pipes = pipes(line);
            boolean header =
                    i + 1 < lines.length && DELIMITER.matcher(lines[i + 1]).matches();
            boolean severalLines = table && goesOnToAPipe(lines, i);
            if (table && (pipes > 0 || severalLines) && !header) {
                rows++;
                goesOn = severalLines;
            } else if (pipes > 1
                    && !line.strip().startsWith(">")
                    && !line.strip().startsWith("&gt;")) {
                rows++;
                table = false;
            } else {
                table &= line.isBlank();
            }
        }
        return rows;
    }

    /** Whether a line and those that it goes on in, each but the last ending in two blanks, have a pipe. */
    private static boolean goesOnToAPipe(String[] lines, int first) {
        int line = first;
        if (lines[line].isBlank() || lines[line].startsWith("|") || !lines[line].endsWith("  ")) {
            return false;
        }
        boolean pipe = pipes(lines[line]) > 0;
        while (lines[line].endsWith("  ") && line + 1 < lines.length && !lines[line + 1].isEmpty()) {
            line++;
            pipe |= pipes(lines[line]) > 0;
        }
        return pipe;
    }

    private static boolean inTable(String[] lines, int line) {
        return line < 0 || pipes(lines[line]) == 0;
    }

    private static int pipes(String line) {
        int pipes = 0;
        boolean code = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                code = !code;
            } else if (c == '|' && !code) {
                pipes++;
            }
        }
        return pipes;
    }
}
