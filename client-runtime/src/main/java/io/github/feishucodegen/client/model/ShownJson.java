package io.github.feishucodegen.client.model;

import java.util.regex.Pattern;

/** JSON as people see it in logs and debuggers. */
final class ShownJson {
    private static final int LONGEST = 10_000;

    /**
     * A member whose name says that its value is secret. Tokens of pages and of files are shown: they give access
     * to nothing by themselves.
     */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(\"[a-z_]{0,40}(?:secret|password|access_?token|refresh_?token|id_token|ticket|encrypt_key"
                    + "|verification_token)\":\")(?:[^\"\\\\]|\\\\.)++\"");

    private ShownJson() {}

    static String of(String json) {
        String shown = SECRET.matcher(json).replaceAll("$1***\"");
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int end = Character.isLowSurrogate(shown.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return shown.substring(0, end) + "… (" + shown.length() + " characters)";
    }
}
