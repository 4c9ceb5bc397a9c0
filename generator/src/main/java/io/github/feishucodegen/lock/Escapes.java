package io.github.feishucodegen.lock;

import java.util.Locale;
import java.util.regex.Pattern;

/** Percent escapes for characters that mean something at their place in a key of the file. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("%(20|23|25|28|2A|2E|2F)");

    private Escapes() {}

    /** Escapes each of these marks, and percent signs that would be read as the beginning of an escape. */
    static String escape(String text, String marks) {
        String escaped = ESCAPE.matcher(text).replaceAll("%25$1");
        for (char mark : marks.toCharArray()) {
            escaped = escaped.replace(String.valueOf(mark), String.format(Locale.ROOT, "%%%02X", (int) mark));
        }
        return escaped;
    }

    static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
