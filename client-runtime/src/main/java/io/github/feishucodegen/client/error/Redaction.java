package io.github.feishucodegen.client.error;

import java.util.regex.Pattern;

/** Takes secrets out of text that is going to be shown. */
public final class Redaction {
    private static final int SNIPPET_LENGTH = 200;
    /** Much more than a snippet, so that white space may shrink; little enough to bound the work. */
    private static final int SNIPPET_SOURCE = 4096;

    /** The value after a name that tells of a secret, in JSON, headers, queries and forms. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:token|secret|ticket|password|authorization|cookie|encrypt_key)\\\\?[\"']?\\s{0,8}[:=]\\s{0,8}\\\\?[\"']?)"
                    + "(?:(?:bearer|basic)\\s{1,8})?[^\\s\"'\\\\&,;<>{}\\[\\]]+");

    private static final Pattern BEARER = Pattern.compile("(?i)(bearer\\s{1,8})[^\\s\"'\\\\,;<>]+");

    /** What the platform's own tokens look like. */
    private static final Pattern TOKEN = Pattern.compile("\\b(?:[atu]|ur)-[A-Za-z0-9_.\\-]{8,}");

    /** Who knows the address of a custom bot may write in its name. */
    private static final Pattern HOOK = Pattern.compile("(/hook/)[^/?#\\s\"'<>]+");

    private Redaction() {}

    /** The same text with {@code ***} in place of what looks like a token or a secret. */
    public static String redact(String text) {
        String result = NAMED.matcher(text).replaceAll("$1***");
        result = BEARER.matcher(result).replaceAll("$1***");
        result = HOOK.matcher(result).replaceAll("$1***");
        return TOKEN.matcher(result).replaceAll("***");
    }

    /** The beginning of a text on one line, redacted. */
    public static String snippet(String text) {
        String start = text.length() > SNIPPET_SOURCE ? text.substring(0, SNIPPET_SOURCE) : text;
        String line = redact(start).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > SNIPPET_LENGTH ? line.substring(0, SNIPPET_LENGTH) + "…" : line;
    }
}
