package io.github.feishucodegen.client.error;

import java.util.regex.Pattern;

/** Removes secrets from text for messages and logs. */
public final class Redaction {
    private static final int SNIPPET_LENGTH = 200;
    /**
     * The part of a text that a snippet is made from. It is longer than a snippet because white space shrinks, and
     * limits the work.
     */
    private static final int SNIPPET_SOURCE = 4096;

    /** The value after a name of a secret, in JSON, headers, queries and forms. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:token|secret|ticket|password|authorization|cookie|encrypt_key)\\\\?[\"']?\\s{0,8}[:=]\\s{0,8}\\\\?[\"']?)"
                    + "(?:(?:bearer|basic)\\s{1,8})?[^\\s\"'\\\\&,;<>{}\\[\\]]+");

    private static final Pattern BEARER = Pattern.compile("(?i)(bearer\\s{1,8})[^\\s\"'\\\\,;<>]+");

    /** The form of the platform's own tokens. */
    private static final Pattern TOKEN = Pattern.compile("\\b(?:[atu]|ur)-[A-Za-z0-9_.\\-]{8,}");

    /** The address of a custom bot. Anyone who knows it can post as the bot. */
    private static final Pattern HOOK = Pattern.compile("(/hook/)[^/?#\\s\"'<>]+");

    private Redaction() {}

    /** Replaces what looks like a token or a secret by {@code ***}. */
    public static String redact(String text) {
        String result = NAMED.matcher(text).replaceAll("$1***");
        result = BEARER.matcher(result).replaceAll("$1***");
        result = HOOK.matcher(result).replaceAll("$1***");
        return TOKEN.matcher(result).replaceAll("***");
    }

    /** The beginning of a text on one line, at most 200 characters, with secrets replaced. */
    public static String snippet(String text) {
        String start = text.length() > SNIPPET_SOURCE ? text.substring(0, SNIPPET_SOURCE) : text;
        String line = redact(start).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > SNIPPET_LENGTH ? line.substring(0, SNIPPET_LENGTH) + "…" : line;
    }
}
