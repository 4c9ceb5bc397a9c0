package io.github.feishucodegen.javacode;

/** Breaks lines of Javadoc that are too long. Tags and addresses stay whole, so that a line with one can be longer. */
final class JavadocLines {
    /** The longest line in the file has 120 characters: up to eight of indentation, and the asterisk. */
    static final int WIDTH = 108;

    private static final String CLOSE = "</a>";
    private static final String ENDS = "，。；：、！？）】》”";

    private final String html;
    private final StringBuilder out;

    private JavadocLines(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + html.length() / WIDTH * 2 + 8);
    }

    static String broken(String html) {
        if (longest(html) <= WIDTH) {
            return html;
        }
        JavadocLines lines = new JavadocLines(html);
        for (int start = 0; start <= html.length(); ) {
            int end = html.indexOf('\n', start);
            end = end < 0 ? html.length() : end;
            lines.line(start, end);
            start = end + 1;
        }
        return lines.out.toString();
    }

    private static int longest(String html) {
        int longest = 0;
        for (int start = 0; start <= html.length(); ) {
            int end = html.indexOf('\n', start);
            end = end < 0 ? html.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }

    private void line(int start, int end) {
        int from = start;
        int to;
        do {
            to = end - from <= WIDTH ? end : breakAfter(from, end);
            out.append(out.length() == 0 ? "" : "\n").append(html, from, to);
            from = to < end && html.charAt(to) == ' ' ? to + 1 : to;
        } while (to < end);
    }

    /** The end of the first part of a line. A link at its begin stays whole, or is broken before its label. */
    private int breakAfter(int from, int end) {
        int label = html.startsWith("<a ", from) ? html.indexOf('>', from) + 1 : 0;
        int close = label > 0 ? html.indexOf(CLOSE, label) : -1;
        if (close < 0 || close >= end) {
            return breakInText(from, from, end);
        }
        int closed = close + CLOSE.length();
        if (closed - from > WIDTH) {
            return label;
        }
        int after = breakInText(from, closed, end);
        return after - from > WIDTH ? closed : after;
    }

    /**
     * Finds a break from a position on. Best is the begin of a link, then a space or the end of a clause. A break
     * between other characters shows as a space, and so comes last.
     */
    private int breakInText(int from, int text, int end) {
        int between = 0;
        int link = 0;
        int best = 0;
        int anywhere = 0;
        boolean inTag = false;
        boolean inEntity = false;
        for (int i = text; i < end; i++) {
            if (i - from >= WIDTH && Math.max(between, Math.max(best, anywhere)) > 0) {
                break;
            }
            char c = html.charAt(i);
            if (c == '<' || c == '{' && i + 1 < end && html.charAt(i + 1) == '@') {
                inTag = true;
                if (Math.max(between, anywhere) > 0 && html.startsWith("<a ", i)) {
                    link = i;
                    best = i;
                }
            } else if (inTag) {
                inTag = c != '>' && c != '}';
            } else if (i > from) {
                char before = html.charAt(i - 1);
                inEntity = c == '&' || inEntity && before != ';';
                if (c == ' ') {
                    best = startsTag(i + 1) ? best : i;
                } else if (ENDS.indexOf(before) >= 0 && ENDS.indexOf(c) < 0) {
                    best = i;
                } else if (isIdeograph(before) && isIdeograph(c)) {
                    between = i;
                } else if (i - from <= WIDTH && (c == '&' || !inEntity && !Character.isLowSurrogate(c))) {
                    anywhere = i;
                }
            }
        }
        if (best - from >= WIDTH / 2 || best > 0 && best == link) {
            return best;
        }
        int other = between > 0 ? between : best;
        return other > 0 ? other : anywhere > 0 ? anywhere : end;
    }

    /** Whether a line that began here would begin with a block tag. */
    private boolean startsTag(int start) {
        return start < html.length() && html.charAt(start) == '@';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
