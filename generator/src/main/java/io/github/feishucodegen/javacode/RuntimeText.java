package io.github.feishucodegen.javacode;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The format in which generated code states schemas, rules and facts to the runtime. The package {@code format} of the
 * runtime has its grammar.
 */
final class RuntimeText {
    /** The version of the format. The client class states it, so that a runtime that cannot read it says so. */
    static final int VERSION = 2;

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final String MEANINGFUL = "%:@[]{}";

    private RuntimeText() {}

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

    /** A value of a fact, without control characters. */
    static String escapedValue(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").replace("%", "%0025").replace(",", "%002c");
    }

    /** A text that continues to the end of its line. */
    static String escapedLine(String text) {
        return text.replace("%", "%0025").replace("\n", "%000a");
    }
}
