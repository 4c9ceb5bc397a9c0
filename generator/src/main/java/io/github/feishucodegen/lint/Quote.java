package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Shortened;

/** Text of a page inside a message. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** In single quotes, on one line, and without the middle where it is long: the member itself is always there. */
    static String ofPath(String path) {
        String line = path.strip().replaceAll("\\s+", " ");
        String leaf = line.substring(line.lastIndexOf('.') + 1);
        int room = LONGEST - leaf.length() - 2;
        if (line.length() <= LONGEST || room <= 0) {
            return of(line.length() <= LONGEST ? line : leaf);
        }
        // Whole names only.
        String start = line.substring(0, line.lastIndexOf('.', room) + 1);
        return "'" + start + "…." + leaf + "'";
    }

    /** In single quotes, on one line, and shortened. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + Shortened.of(line, LONGEST) + "'";
    }
}
