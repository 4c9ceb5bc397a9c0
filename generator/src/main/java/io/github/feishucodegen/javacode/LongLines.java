package io.github.feishucodegen.javacode;

/** Breaks lines of code that are too long, at a space outside of literals. Comments and imports stay as they are. */
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
            int space = end - start > LONGEST ? lastSpace(source, start, end) : -1;
            if (space >= 0) {
                out = out == null ? new StringBuilder(source.length() + 256) : out;
                String indent = source.substring(start, firstWord(source, start, end));
                String continued = indent.endsWith(CONTINUED + CONTINUED) ? indent : indent + CONTINUED;
                out.append(source, copied, space).append('\n').append(continued);
                copied = space + 1;
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

    /** The last space of a line that can become a line end; -1 if there is none. */
    private static int lastSpace(String source, int start, int end) {
        int first = firstWord(source, start, end);
        if (first == end
                || source.charAt(first) == '*'
                || source.charAt(first) == '/'
                || source.startsWith("import ", first)
                || source.startsWith("package ", first)) {
            return -1;
        }
        int last = -1;
        boolean inLiteral = false;
        for (int i = first; i < Math.min(end, start + LONGEST); i++) {
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
