package io.github.feishucodegen.document;

/** Leaves out HTML comments, which no reader of a page sees. The text is read once, from its start to its end. */
final class HtmlComments {
    private static final String START = "<!--";
    private static final String END = "-->";

    private final String text;
    private final Lines lines;
    private final FenceScanner fences;
    private final Blocks blocks;
    private final StringBuilder visible = new StringBuilder();
    /** The offset of the first character that is neither in the result nor left out yet. */
    private int next;

    private HtmlComments(String text, Lines lines, Blocks blocks) {
        this.text = text;
        this.lines = lines;
        this.fences = new FenceScanner(text, lines);
        this.blocks = blocks;
    }

    /**
     * The text without comments. Line ends stay, so that each line keeps its number. Code blocks and inline code keep
     * what looks like a comment, and so does a comment without an end.
     *
     * @param first the index of the first line where a comment may begin
     * @param blocks takes a problem for each comment that contains table rows
     */
    static String without(String text, Lines lines, int first, Blocks blocks) {
        return text.indexOf(START, lines.start(first)) < 0 ? text : new HtmlComments(text, lines, blocks).read(first);
    }

    private String read(int first) {
        int line = first;
        while (line < lines.count()) {
            int end = FenceScanner.mayBegin(lines, line) ? fences.end(line) : line;
            line = end > line ? end : readLine(line);
        }
        return visible.append(text, next, text.length()).toString();
    }

    /** Leaves out the comments that begin on a line. Returns the index of the line to read next. */
    private int readLine(int line) {
        boolean code = false;
        for (int at = lines.start(line); at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '`') {
                code = !code;
            } else if (!code && text.startsWith(START, at)) {
                int end = text.indexOf(END, at + START.length());
                if (end < 0) {
                    return lines.count();
                }
                leaveOut(at, end + END.length());
                at = next - 1;
            }
        }
        return Math.max(line, lines.at(Math.max(0, next - 1))) + 1;
    }

    private void leaveOut(int start, int end) {
        int line = lines.at(start);
        blocks.reportComment(line + 1, text.substring(start, end));
        visible.append(text, next, start).append("\n".repeat(lines.at(end - 1) - line));
        next = end;
    }
}
