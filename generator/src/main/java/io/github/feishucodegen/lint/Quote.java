package io.github.feishucodegen.lint;

/** Text of a page inside a message. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** In single quotes, on one line, and shortened. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + line.substring(0, end) + "…'";
    }
}
