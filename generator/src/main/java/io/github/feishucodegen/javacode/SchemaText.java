package io.github.feishucodegen.javacode;

import java.util.Locale;

/** Escapes words of the form in which the runtime reads schemas and rules. Words are separated by spaces. */
final class SchemaText {
    private static final String MEANINGFUL = "%:@[]{}";

    private SchemaText() {}

    /** A name as one word. */
    static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || MEANINGFUL.indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A text that continues to the end of its line. */
    static String escapedLine(String text) {
        return text.replace("%", "%0025").replace("\n", "%000a");
    }
}
