package io.github.feishucodegen.diff.report;

/**
 * The difference between two texts: everything between their common start and their common end. No part begins or
 * ends inside a surrogate pair.
 *
 * @param start the common start
 * @param before the part that only the old text has
 * @param after the part that only the new text has
 * @param end the common end
 */
record Difference(String start, String before, String after, String end) {
    static Difference of(String old, String now) {
        int start = 0;
        int most = Math.min(old.length(), now.length());
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(old.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(old.charAt(old.length() - end))) {
            end--;
        }
        return new Difference(
                old.substring(0, start),
                old.substring(start, old.length() - end),
                now.substring(start, now.length() - end),
                old.substring(old.length() - end));
    }
}
