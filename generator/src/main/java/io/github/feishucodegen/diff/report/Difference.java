package io.github.feishucodegen.diff.report;

/**
 * Where two texts differ: what stands before and after it is the same in both. No part begins or ends within a
 * character.
 *
 * @param start what both begin with
 * @param before what only the old text has
 * @param after what only the new text has
 * @param end what both end with
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
