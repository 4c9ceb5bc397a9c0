package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Shortened;

/** Quotes text of a page in a message. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** A path in single quotes, on one line. The middle of a long path is left out, but its last name stays. */
    static String ofPath(String path) {
        String line = path.strip().replaceAll("\\s+", " ");
        String leaf = line.substring(line.lastIndexOf('.') + 1);
        int room = LONGEST - leaf.length() - 2;
        if (line.length() <= LONGEST || room <= 0) {
            return of(line.length() <= LONGEST ? line : leaf);
        }
        // The cut is at a dot, so that names stay whole.
        String start = line.substring(0, line.lastIndexOf('.', room) + 1);
        return "'" + start + "…." + leaf + "'";
    }

    /** A text in single quotes, on one line, cut after 80 characters. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + Shortened.of(line, LONGEST) + "'";
    }
}
