package io.github.feishucodegen.document;

/** Leaves out HTML comments, which no reader of a page sees. The text is looked at once, from its start to its end. */
final class HtmlComments {
    private static final String START = "<!--";
    private static final String END = "-->";
    private static final int DEEPEST_FENCE = 3;

    private final String text;
    private final Blocks blocks;
    private final StringBuilder visible;
    private int at;
    /** The number of the current line, from 1. */
    private int line = 1;

    /** The mark of the code block around the current line, and its length; 0 outside of code blocks. */
    private char fence;

    private int fenceLength;

    private HtmlComments(String text, int from, Blocks blocks) {
        this.text = text;
        this.blocks = blocks;
        this.visible = new StringBuilder(text.length());
        keep(from);
    }

    /**
     * The text without comments. Line ends stay, so that each line keeps its number. Code blocks and inline code keep
     * what looks like a comment, and so does a comment without an end.
     *
     * @param from the offset of the line where comments may begin
     * @param blocks takes a problem for each comment that contains table rows
     */
    static String without(String text, int from, Blocks blocks) {
        return text.indexOf(START, from) < 0 ? text : new HtmlComments(text, from, blocks).visible();
    }

    private String visible() {
        while (at < text.length()) {
            if (isFence() || fenceLength > 0) {
                int end = text.indexOf('\n', at);
                keep(end < 0 ? text.length() : end + 1);
            } else if (!readLine()) {
                keep(text.length());
            }
        }
        return visible.toString();
    }

    private void keep(int end) {
        visible.append(text, at, end);
        countLines(end);
        at = end;
    }

    private void countLines(int end) {
        for (int i = at; i < end; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
    }

    /** Leaves out the comments that begin on the current line. False if a comment has no end. */
    private boolean readLine() {
        int backticks = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                keep(at + 1);
                return true;
            }
            if (c == '<' && backticks % 2 == 0 && text.startsWith(START, at)) {
                int end = text.indexOf(END, at + START.length());
                if (end < 0) {
                    return false;
                }
                leaveOut(end + END.length());
                continue;
            }
            backticks += c == '`' ? 1 : 0;
            keep(at + 1);
        }
        return true;
    }

    private void leaveOut(int end) {
        String comment = text.substring(at, end);
        blocks.reportComment(line, comment);
        int first = line;
        countLines(end);
        visible.append("\n".repeat(line - first));
        at = end;
    }

    /** Whether the current line opens or closes a code block. */
    private boolean isFence() {
        int mark = at;
        while (mark < text.length() && mark - at <= DEEPEST_FENCE && text.charAt(mark) == ' ') {
            mark++;
        }
        char c = mark < text.length() ? text.charAt(mark) : 0;
        if (c != '`' && c != '~') {
            return false;
        }
        int end = mark;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int length = end - mark;
        if (length < 3 || fenceLength > 0 && (c != fence || length < fenceLength)) {
            return false;
        }
        boolean closes = fenceLength > 0;
        fence = closes ? 0 : c;
        fenceLength = closes ? 0 : length;
        return true;
    }
}
