package io.github.feishucodegen.linking.nesting;

/** Gets a reader past the place where an example stops being JSON, so that what comes behind can be read too. */
final class BrokenJson {
    private BrokenJson() {}

    /**
     * The text with the fault taken away: a comma where a member begins without one; otherwise the rest of the line is
     * blank, but for the brackets and the comma at its end.
     *
     * @param at where a parser stopped
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
