package io.github.feishucodegen.javacode;

/**
 * Breaks lines of code that are too long, at a space outside of literals, and removes spaces at line ends. Comments and
 * imports are not broken.
 */
final class LongLines {
    private static final int LONGEST = 120;
    private static final String CONTINUED = "        ";

    private LongLines() {}

    static String broken(String source) {
        StringBuilder out = null;
        int copied = 0;
        for (int start = 0; start < source.length(); ) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            if (end - start > LONGEST && isCode(source, start, end)) {
                String indent = source.substring(start, firstWord(source, start, end));
                String continued = indent.endsWith(CONTINUED + CONTINUED) ? indent : indent + CONTINUED;
                int shift = 0;
                for (int from = start + indent.length(), space; shift + end - start > LONGEST; from = space + 1) {
                    space = lastSpace(source, from, Math.min(end, start + LONGEST - shift));
                    if (space < 0) {
                        break;
                    }
                    out = out == null ? new StringBuilder(source.length() + 256) : out;
                    out.append(source, copied, space).append('\n').append(continued);
                    copied = space + 1;
                    // The rest begins a line: its first column is after the indentation.
                    shift = continued.length() - (copied - start);
                }
            }
            int last = end;
            while (last > copied && source.charAt(last - 1) == ' ') {
                last--;
            }
            if (last < end) {
                out = out == null ? new StringBuilder(source.length()) : out;
                out.append(source, copied, last);
                copied = end;
            }
            start = end + 1;
        }
        return out == null
                ? source
                : out.append(source, copied, source.length()).toString();
    }

    private static int firstWord(String source, int start, int end) {
        int first = start;
        while (first < end && source.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private static boolean isCode(String source, int start, int end) {
        int first = firstWord(source, start, end);
        return first < end
                && source.charAt(first) != '*'
                && source.charAt(first) != '/'
                && !source.startsWith("import ", first)
                && !source.startsWith("package ", first);
    }

    /** The last space of a part of a line that can become a line end; -1 if there is none. */
    private static int lastSpace(String source, int from, int limit) {
        int last = -1;
        boolean inLiteral = false;
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                inLiteral = !inLiteral;
            } else if (c == ' ' && !inLiteral) {
                last = i;
            }
        }
        return last;
    }
}
