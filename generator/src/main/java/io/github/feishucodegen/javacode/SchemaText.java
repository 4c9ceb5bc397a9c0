package io.github.feishucodegen.javacode;

import java.util.Locale;

/** The form in which the runtime reads schemas and rules: words between spaces, with what means something escaped. */
final class SchemaText {
    private static final String MEANINGFUL = "%:@[]{}";

    private SchemaText() {}

    /** A name that stands as one word. */
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

    /** A text that ends its line. */
    static String escapedLine(String text) {
        return text.replace("%", "%0025").replace("\n", "%000a");
    }
}
