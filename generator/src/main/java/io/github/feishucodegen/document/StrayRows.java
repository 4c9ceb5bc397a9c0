package io.github.feishucodegen.document;

import java.util.regex.Pattern;

/** Counts table rows in text that belongs to no table. */
final class StrayRows {
    private static final Pattern ROW_TAG = Pattern.compile("<(?:md-dt-|md-)?tr[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL_TAG = Pattern.compile("<(?:md-dt-|md-)?td[\\s>]", Pattern.CASE_INSENSITIVE);

    private StrayRows() {}

    /**
     * The number of table rows in the text.
     *
     * @param minPipes the smallest number of pipes in a row; a line with fewer is ordinary text
     */
    static int count(String source, int minPipes) {
        int rows = 0;
        if (source.indexOf('|') >= 0) {
            rows += (int) source.lines().filter(line -> isRow(line, minPipes)).count();
        }
        if (source.indexOf('<') >= 0) {
            int tagged = (int) ROW_TAG.matcher(source).results().count();
            rows += tagged == 0 && CELL_TAG.matcher(source).find() ? 1 : tagged;
        }
        return rows;
    }

    /**
     * Whether a line has enough pipes outside of inline code. A line of dashes between pipes is not a row, nor is a
     * quotation.
     */
    private static boolean isRow(String line, int minPipes) {
        String bare = line.stripLeading();
        if (bare.startsWith(">") || bare.startsWith("&gt;")) {
            return false;
        }
        int pipes = 0;
        boolean code = false;
        boolean text = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                code = !code;
            } else if (c == '|' && !code) {
                pipes++;
            } else if (c != '|' && c != '-' && c != ':' && !Character.isWhitespace(c)) {
                text = true;
            }
        }
        return text && pipes >= minPipes;
    }
}
