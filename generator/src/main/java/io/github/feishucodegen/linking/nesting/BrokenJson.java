package io.github.feishucodegen.linking.nesting;

/** Repairs the place where an example is not valid JSON, so that a parser can read the rest. */
final class BrokenJson {
    private BrokenJson() {}

    /**
     * Removes one fault. If a member begins without a comma, one is inserted. Otherwise the rest of the line becomes
     * blank, except for the brackets and commas at its end.
     *
     * @param at the index where the parser stopped
     */
    static String mend(String text, int at) {
        if (text.charAt(at) == '"') {
            return text.substring(0, at) + ',' + text.substring(at);
        }
        int lineEnd = text.indexOf('\n', at);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        int kept = end;
        while (kept > at
                && (Character.isWhitespace(text.charAt(kept - 1)) || "]},".indexOf(text.charAt(kept - 1)) >= 0)) {
            kept--;
        }
        return text.substring(0, at) + " ".repeat(Math.max(1, kept - at)) + text.substring(Math.max(kept, at + 1));
    }
}
