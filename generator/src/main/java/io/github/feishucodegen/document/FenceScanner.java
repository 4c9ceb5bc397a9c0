package io.github.feishucodegen.document;

import java.util.Locale;

/** Finds fenced code. */
final class FenceScanner {
    private final String text;
    private final Lines lines;
    /**
     * The length of the shortest backtick fence that is known to have no closing fence below. The next field is the
     * same for tildes.
     */
    private int unclosedBackticks = Integer.MAX_VALUE;

    private int unclosedTildes = Integer.MAX_VALUE;

    FenceScanner(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Whether a line begins like fenced code. Only then {@link #end} can find code there. */
    static boolean mayBegin(Lines lines, int line) {
        return lines.startsWith(line, "```") || lines.startsWith(line, "~~~");
    }

    /**
     * The line after the fenced code that begins at a line; the line itself if no code begins there.
     *
     * <p>Code without a closing fence ends before the next heading. So a forgotten fence loses one example and not
     * the rest of the page.
     *
     * <p>A fence also counts as unclosed if a heading and then the start of other code come before a closing fence.
     * It also does if it names no language and a heading comes before the closing fence. Such a fence closes code
     * whose opening fence is lost.
     */
    int end(int line) {
        int at = lines.firstVisible(line);
        char mark = text.charAt(at);
        int length = run(at, mark);
        String info = text.substring(at + length, endOf(line));
        if (length < 3 || mark == '`' && info.indexOf('`') >= 0) {
            return line;
        }
        int closing = closing(line + 1, mark, length, info.isBlank());
        if (closing > 0) {
            return closing + 1;
        }
        int end = line + 1;
        while (end < lines.count() && !isHeading(end)) {
            end++;
        }
        return end;
    }

    /** Whether the code that begins at a line and ends before another line has a closing fence. */
    boolean isClosed(int line, int end) {
        int at = lines.firstVisible(line);
        char mark = text.charAt(at);
        return end - 1 > line && closes(end - 1, mark, run(at, mark));
    }

    CodeBlock code(int line, int end) {
        int at = lines.firstVisible(line);
        int length = run(at, text.charAt(at));
        String info = text.substring(at + length, endOf(line)).strip().toLowerCase(Locale.ROOT);
        int last = isClosed(line, end) ? end - 1 : end;
        String code = text.substring(lines.start(line + 1), lines.start(last));
        return new CodeBlock(Math.min(line + 2, lines.count()), info, code.stripTrailing());
    }

    private int closing(int from, char mark, int length, boolean bare) {
        if (length >= (mark == '`' ? unclosedBackticks : unclosedTildes)) {
            return -1;
        }
        boolean heading = false;
        for (int line = from; line < lines.count(); line++) {
            if (closes(line, mark, length)) {
                return heading && bare ? -1 : line;
            }
            if (heading && opens(line, mark, length)) {
                return -1;
            }
            heading |= isHeading(line);
        }
        if (mark == '`') {
            unclosedBackticks = length;
        } else {
            unclosedTildes = length;
        }
        return -1;
    }

    private boolean closes(int line, char mark, int length) {
        int at = lines.firstVisible(line);
        int run = run(at, mark);
        return run >= length
                && text.substring(at + run, Math.max(at + run, endOf(line))).isBlank();
    }

    /** Whether a line opens code and names its language. */
    private boolean opens(int line, char mark, int length) {
        int at = lines.firstVisible(line);
        int run = run(at, mark);
        return run >= length && !text.substring(at + run, endOf(line)).isBlank();
    }

    private boolean isHeading(int line) {
        int at = lines.start(line);
        int level = run(at, '#');
        return level > 1 && level < 7 && at + level < text.length() && text.charAt(at + level) == ' ';
    }

    private int run(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    private int endOf(int line) {
        int next = lines.start(line + 1);
        return next > lines.start(line) && text.charAt(next - 1) == '\n' ? next - 1 : next;
    }
}
