package io.github.feishucodegen.diff.report;

import org.jspecify.annotations.Nullable;

/** The words that differ between two texts, with a little of what stands around them. */
final class WordDiff {
    private static final int AROUND = 20;
    private static final int LONGEST = 80;

    private WordDiff() {}

    /** {@code …this is [-old-]{+new+} text…} on one line. */
    static String of(@Nullable String before, @Nullable String after) {
        String old = line(before);
        String now = line(after);
        int start = 0;
        int most = Math.min(old.length(), now.length());
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        start = start > 0 && start < old.length() && Character.isLowSurrogate(old.charAt(start)) ? start - 1 : start;
        end = end > 0 && Character.isLowSurrogate(old.charAt(old.length() - end)) ? end - 1 : end;
        int from = whole(old, Math.max(0, start - AROUND));
        int to = whole(old, Math.min(old.length(), old.length() - end + AROUND));
        return (from > 0 ? "…" : "")
                + old.substring(from, start)
                + marked("[-", old.substring(start, old.length() - end), "-]")
                + marked("{+", now.substring(start, now.length() - end), "+}")
                + old.substring(old.length() - end, to)
                + (to < old.length() ? "…" : "");
    }

    private static String marked(String open, String text, String close) {
        return text.isEmpty() ? "" : open + Shorten.to(LONGEST, text) + close;
    }

    /** An index that is not in the middle of a character. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : Shorten.line(text);
    }
}
