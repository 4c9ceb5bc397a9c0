package io.github.feishucodegen.client.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for the values of a request: {@code body/name length 1 100}. */
public final class RuleText {
    /** The kinds of rules. */
    public enum Kind {
        REQUIRED(""),
        LENGTH("length"),
        RANGE("range"),
        PATTERN("pattern"),
        TOGETHER("together");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private static @Nullable Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            return null;
        }

        private boolean hasLimits() {
            return this == LENGTH || this == RANGE;
        }
    }

    private static final String NO_LIMIT = "-";

    private final Kind kind;
    private final List<String> paths;
    private final List<String> words;

    /**
     * @param paths the paths of a required set; for other kinds one path
     * @param words two limits, or a pattern, or the name of a required set; none for a required field
     */
    private RuleText(Kind kind, List<String> paths, List<String> words) {
        this.kind = kind;
        this.paths = paths;
        this.words = words;
    }

    /** @throws IllegalArgumentException if the text does not have this form */
    public static List<RuleText> read(String text) {
        List<RuleText> rules = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                rules.add(rule(line));
            }
        }
        return rules;
    }

    private static RuleText rule(String line) {
        String[] parts = line.split(" ", 3);
        Kind kind = Kind.of(parts.length == 1 ? "" : parts[1]);
        if (kind == null || parts.length != (kind == Kind.REQUIRED ? 1 : 3)) {
            throw FormatVersion.unreadable("no rule: " + line);
        }
        List<String> paths = new ArrayList<>();
        for (String path : parts[0].split(":")) {
            paths.add(Escapes.plain(path));
        }
        List<String> words = new ArrayList<>();
        if (kind.hasLimits()) {
            words.addAll(List.of(parts[2].split(" ", -1)));
        } else if (kind != Kind.REQUIRED) {
            words.add(Escapes.plain(parts[2]));
        }
        if (paths.isEmpty() || paths.size() > 1 && kind != Kind.TOGETHER || kind.hasLimits() && words.size() != 2) {
            throw FormatVersion.unreadable("no rule: " + line);
        }
        return new RuleText(kind, paths, words);
    }

    /** The text of these rules. */
    public static String write(List<RuleText> rules) {
        StringBuilder text = new StringBuilder();
        for (RuleText rule : rules) {
            text.append(text.length() == 0 ? "" : "\n");
            for (int i = 0; i < rule.paths.size(); i++) {
                text.append(i == 0 ? "" : ":").append(Escapes.word(rule.paths.get(i)));
            }
            if (rule.kind != Kind.REQUIRED) {
                text.append(' ').append(rule.kind.word);
            }
            for (String word : rule.words) {
                text.append(' ').append(Escapes.line(word));
            }
        }
        return text.toString();
    }

    public Kind kind() {
        return kind;
    }

    public List<String> paths() {
        return paths;
    }

    /** The only path of a rule that is not a required set. */
    public String path() {
        return paths.get(0);
    }

    /** The pattern, or the name of the required set. */
    public String line() {
        return words.get(0);
    }

    public @Nullable String min() {
        return limit(words.get(0));
    }

    public @Nullable String max() {
        return limit(words.get(1));
    }

    private static @Nullable String limit(String word) {
        return word.equals(NO_LIMIT) ? null : word;
    }
}
