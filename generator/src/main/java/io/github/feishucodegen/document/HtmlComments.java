package io.github.feishucodegen.document;

/** Hides HTML comments, which no reader of a page sees. The text is looked at once, from its start to its end. */
final class HtmlComments {
    private static final String START = "<!--";
    private static final String END = "-->";
    private static final int DEEPEST_FENCE = 3;

    private final String text;
    private final StringBuilder visible;
    private int at;
    /** The mark of the code block around the current line, and its length; 0 outside of code blocks. */
    private char fence;

    private int fenceLength;

    private HtmlComments(String text, int from) {
        this.text = text;
        this.visible = new StringBuilder(text);
        this.at = from;
    }

    /**
     * The text with blanks in place of comments. Line ends stay, so that each line keeps its number. Code blocks and
     * inline code keep what looks like a comment, and so does a comment without an end.
     *
     * @param from the offset of the line where comments may begin
     */
    static String hidden(String text, int from) {
        return text.indexOf(START, from) < 0 ? text : new HtmlComments(text, from).hide();
    }

    private String hide() {
        while (at < text.length()) {
            if (isFence() || fenceLength > 0) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end + 1;
            } else if (!hideInLine()) {
                break;
            }
        }
        return visible.toString();
    }

    /** Hides what begins on the current line, and goes to the next one. False if a comment has no end. */
    private boolean hideInLine() {
        int backticks = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                return true;
            }
            if (c == '<' && backticks % 2 == 0 && text.startsWith(START, at)) {
                int end = text.indexOf(END, at + START.length());
                if (end < 0) {
                    return false;
                }
                for (; at < end + END.length(); at++) {
                    if (text.charAt(at) != '\n') {
                        visible.setCharAt(at, ' ');
                    }
                }
                continue;
            }
            backticks += c == '`' ? 1 : 0;
            at++;
        }
        return true;
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
