package io.github.feishucodegen.source;

import java.util.BitSet;

/**
 * A pattern for the names of pages. {@code *} and {@code ?} match characters within one part of a name. {@code **}
 * matches any number of parts. A {@code /} at the end matches everything below.
 *
 * <p>Unlike the JDK's globs, these patterns mean the same on every system. The time to match is bounded by the
 * product of the lengths of pattern and name.
 */
public record Glob(String pattern) {
    public boolean matches(String name) {
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        String[] wanted = whole.split("/", -1);
        String[] parts = name.split("/", -1);

        // Bit i is set if the parts of the pattern seen so far match the first i parts of the name.
        BitSet reached = new BitSet(parts.length + 1);
        reached.set(0);
        for (String want : wanted) {
            BitSet next = new BitSet(parts.length + 1);
            if (want.equals("**")) {
                int first = reached.nextSetBit(0);
                if (first >= 0) {
                    next.set(first, parts.length + 1);
                }
            } else {
                for (int i = reached.nextSetBit(0); i >= 0 && i < parts.length; i = reached.nextSetBit(i + 1)) {
                    next.set(i + 1, partMatches(want, parts[i]));
                }
            }
            reached = next;
        }
        return reached.get(parts.length);
    }

    /**
     * Matches one part of a name. After a mismatch, only the last star takes more characters, because an earlier star
     * could not lead to another result.
     */
    private static boolean partMatches(String want, String part) {
        int w = 0;
        int p = 0;
        int star = -1;
        int afterStar = 0;
        while (p < part.length()) {
            if (w < want.length() && want.charAt(w) == '*') {
                star = w++;
                afterStar = p;
            } else if (w < want.length() && (want.charAt(w) == '?' || want.charAt(w) == part.charAt(p))) {
                w++;
                p++;
            } else if (star >= 0) {
                w = star + 1;
                p = ++afterStar;
            } else {
                return false;
            }
        }
        while (w < want.length() && want.charAt(w) == '*') {
            w++;
        }
        return w == want.length();
    }
}
