package io.github.feishucodegen.document;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Resolves HTML entities that end with a semicolon. Other ampersands stay, because addresses contain many of them.
 */
final class Entities {
    private static final int MAX_LENGTH = 32;

    /**
     * The entities that pages are full of, with their characters. The parser makes several large objects for each
     * entity that it resolves.
     */
    private static final Map<String, String> FREQUENT = Stream.of(
                    "&nbsp;", "&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#39;", "&#34;", "&#x27;", "&#124;",
                    "&ensp;", "&emsp;")
            .collect(Collectors.toUnmodifiableMap(entity -> entity, entity -> Parser.unescapeEntities(entity, true)));

    private Entities() {}

    static String resolved(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = end(text, at);
            if (end > 0) {
                resolved.append(text, from, at).append(character(text.substring(at, end)));
                from = end;
            }
            at = text.indexOf('&', Math.max(end, at + 1));
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static String character(String entity) {
        String known = FREQUENT.get(entity);
        return known == null ? Parser.unescapeEntities(entity, true) : known;
    }

    /** The end of the entity that begins at an ampersand; -1 if none begins there. */
    static int end(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + MAX_LENGTH);
        for (int i = ampersand + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > ampersand + 1 ? i + 1 : -1;
            }
            boolean name = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
            if (!name) {
                return -1;
            }
        }
        return -1;
    }
}
