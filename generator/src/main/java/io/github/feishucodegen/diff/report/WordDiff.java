package io.github.feishucodegen.diff.report;

import org.jspecify.annotations.Nullable;

/** The difference between two texts with a few characters around it. */
final class WordDiff {
    private static final int AROUND = 20;
    private static final int LONGEST = 80;

    private WordDiff() {}

    /** The difference on one line: {@code …this is [-old-]{+new+} text…}. */
    static String of(@Nullable String before, @Nullable String after) {
        Difference difference = Difference.of(line(before), line(after));
        String start = difference.start();
        String end = difference.end();
        int from = whole(start, Math.max(0, start.length() - AROUND));
        int to = whole(end, Math.min(end.length(), AROUND));
        return (from > 0 ? "…" : "")
                + start.substring(from)
                + marked("[-", difference.before(), "-]")
                + marked("{+", difference.after(), "+}")
                + end.substring(0, to)
                + (to < end.length() ? "…" : "");
    }

    private static String marked(String open, String text, String close) {
        return text.isEmpty() ? "" : open + Shorten.to(LONGEST, text) + close;
    }

    /** The index, or the one before it if it is inside a surrogate pair. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : Shorten.line(text);
    }
}
