package io.github.feishucodegen.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** The front matter of a page: the {@code key: value} lines between two {@code ---} at its top. */
public record FrontMatter(Map<String, String> values) {
    static final FrontMatter NONE = new FrontMatter(Map.of());
    private static final String FENCE = "---";
    /** The maximum number of lines. No page has more; a longer part between two {@code ---} is not front matter. */
    private static final int MAX_LINES = 200;

    public FrontMatter {
        values = Map.copyOf(values);
    }

    /** A value without its quotes; empty if the page does not have the key. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** The index of the line after the front matter; 0 if there is none. */
    static int end(Lines lines) {
        if (lines.count() == 0 || !lines.get(0).stripTrailing().equals(FENCE)) {
            return 0;
        }
        int last = Math.min(lines.count(), MAX_LINES);
        for (int i = 1; i < last; i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }

    static FrontMatter read(Lines lines, int end) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < end - 1; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        return new FrontMatter(values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }
}
