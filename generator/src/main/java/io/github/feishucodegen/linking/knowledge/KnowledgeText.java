package io.github.feishucodegen.linking.knowledge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the rows of one table, such as {@code code msg data{items:user{id name} has_more}}. The fields of
 * an object are in braces. The name of a type comes after a colon.
 */
final class KnowledgeText {
    /** Characters that the text uses itself. In names, they are written in hexadecimal after a percent sign. */
    private static final String RESERVED = "%{}: \"";

    private KnowledgeText() {}

    static String write(KnownTable table) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (KnownRow row : table.rows()) {
            if (row.depth() > depth) {
                text.append('{');
            } else {
                text.append("}".repeat(depth - row.depth())).append(text.isEmpty() ? "" : " ");
            }
            depth = row.depth();
            text.append(escaped(row.name()));
            if (row.type() != null) {
                text.append(':').append(escaped(row.type()));
            }
        }
        return text.append("}".repeat(depth)).toString();
    }

    /** @throws KnowledgeFormatException if the text has another form */
    static List<KnownRow> read(String text) {
        List<KnownRow> rows = new ArrayList<>();
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
                at++;
            } else if (c == '}') {
                depth--;
                at++;
            } else if (c == ' ') {
                at++;
            } else {
                int end = end(text, at);
                rows.add(row(text.substring(at, end), depth));
                at = end;
            }
        }
        if (depth != 0) {
            throw new KnowledgeFormatException("braces do not match: " + text);
        }
        return rows;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && "{} ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static KnownRow row(String text, int depth) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        @Nullable String type = colon < 0 ? null : unescaped(text.substring(colon + 1));
        return new KnownRow(unescaped(name), type, depth);
    }

    static String escaped(String name) {
        return escaped(name, RESERVED);
    }

    /** The text without characters that end a line or a column. Spaces stay. */
    static String line(String text) {
        return escaped(text, "%");
    }

    private static String escaped(String name, String reserved) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || reserved.indexOf(c) >= 0) {
                text.append('%').append(String.format("%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static String unescaped(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new KnowledgeFormatException("'" + text + "' is not a name: " + e.getMessage(), e);
        }
    }
}
