package io.github.feishucodegen.document;

/** Checks the brackets of code. */
final class Brackets {
    private Brackets() {}

    /** Whether as many braces and square brackets close as open. Brackets in quoted text do not count. */
    static boolean areClosed(String code) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                case '\n' -> quoted = false;
                default -> {}
            }
        }
        return depth == 0;
    }
}
