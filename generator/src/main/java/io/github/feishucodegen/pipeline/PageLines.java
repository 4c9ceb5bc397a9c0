package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of changes in the texts of pages. A model has lines of fields and error codes only. A change of a
 * scope, a token, a limit, a text or an example points to the first line of its page, so the line is searched here.
 */
final class PageLines {
    /** A line of this length says enough to be recognized inside a longer text. */
    private static final int RECOGNIZABLE = 2;

    /** A shorter line, such as a bracket of an example, stands at many places. */
    private static final int DISTINCT = 6;

    /** A link of the portal behind a text, which is no part of it. */
    private static final Pattern BUTTON = Pattern.compile("\\{[^{}]{1,20}}\\(url=[^)]{0,500}\\)");

    private final SideTexts before;
    private final SideTexts after;
    private final Map<Page, Lines> known = new HashMap<>();

    PageLines(SideTexts before, SideTexts after) {
        this.before = before;
        this.after = after;
    }

    /** The lines of a page, also as plain text. */
    private record Lines(List<String> text, List<String> plain, Set<String> all, int first) {
        static Lines of(Page page) {
            List<String> text = List.of(page.text().split("\n", -1));
            List<String> plain = text.stream()
                    .map(line -> PlainText.of(BUTTON.matcher(line).replaceAll("")))
                    .toList();
            return new Lines(text, plain, new HashSet<>(plain), page.firstLine());
        }

        /** Whether a line has one of the words, as it is written or as plain text. */
        boolean hasAny(int index, List<String> words) {
            return words.stream().anyMatch(word -> has(text.get(index), word) || has(plain.get(index), word));
        }

        /** The index of the first line that has a property, from an index on; -1 if there is none. */
        int find(int from, IntPredicate wanted) {
            return IntStream.range(Math.max(from, 0), text.size())
                    .filter(wanted)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /** The change with the lines of its places. */
    Change place(Change change) {
        List<Occurrence> placed = new ArrayList<>();
        for (Occurrence occurrence : change.occurrences()) {
            placed.add(place(change, occurrence));
        }
        return placed.equals(change.occurrences())
                ? change
                : change.with(placed.stream().sorted().toList());
    }

    private Occurrence place(Change change, Occurrence occurrence) {
        Lines old = lines(before, occurrence.oldAt());
        Lines now = lines(after, occurrence.newAt());
        PageParts part = PageParts.of(change, occurrence);
        Location oldAt = occurrence.oldAt();
        Location newAt = occurrence.newAt();
        int was = old == null || !isFirst(oldAt, old) ? -1 : line(part, change, change.before(), old, now);
        int is = now == null || !isFirst(newAt, now) ? -1 : line(part, change, change.after(), now, old);
        if (was < 0 && old != null && isFirst(oldAt, old)) {
            was = beside(part, is, now, old);
        }
        if (is < 0 && now != null && isFirst(newAt, now)) {
            is = beside(part, was, old, now);
        }
        return occurrence.at(at(oldAt, was), at(newAt, is));
    }

    private static boolean isFirst(@Nullable Location at, Lines lines) {
        return at != null && at.line() == lines.first;
    }

    private static @Nullable Location at(@Nullable Location known, int index) {
        return known == null || index < 0 ? known : new Location(known.page(), index + 1);
    }

    private @Nullable Lines lines(SideTexts side, @Nullable Location at) {
        Page page = at == null ? null : side.at(at.page(), at.line());
        return page == null ? null : known.computeIfAbsent(page, Lines::of);
    }

    /** The words of a change to look for: its value, and what its sentence names, such as a scope. */
    private static List<String> words(Change change, @Nullable String value) {
        List<String> words = new ArrayList<>();
        if (value != null) {
            words.addAll(List.of(value.split(value.indexOf('\n') < 0 ? ", " : "\n")));
        }
        for (String word : change.words().split(" ")) {
            if (word.indexOf(':') > 0 && word.indexOf(':') < word.length() - 1) {
                words.add(word);
            }
        }
        return words.stream()
                .map(PlainText::of)
                .filter(word -> !word.isEmpty())
                .map(PageLines::written)
                .toList();
    }

    /** A kind of token or app as pages write it. */
    private static String written(String word) {
        return switch (word) {
            case "tenant", "user", "app" -> word + "_access_token";
            default -> word;
        };
    }

    private static int line(PageParts part, Change change, @Nullable String value, Lines own, @Nullable Lines other) {
        int exact = part.isExample() && value != null ? ofExample(change, value, own) : -1;
        return exact >= 0 ? exact : line(part, words(change, value), own, other);
    }

    /** The index of the first line of an example that differs; -1 if the page has the example in other lines. */
    private static int ofExample(Change change, String value, Lines own) {
        List<String> example = value.lines().map(String::strip).toList();
        List<String> before = lines(change.before());
        List<String> after = lines(change.after());
        int differing = 0;
        while (differing < Math.min(before.size(), after.size())
                && before.get(differing).equals(after.get(differing))) {
            differing++;
        }
        int last = Math.min(differing, example.size() - 1);
        int start = own.find(
                own.first - 1,
                index -> index + last < own.text.size()
                        && IntStream.rangeClosed(0, last)
                                .allMatch(i -> own.text.get(index + i).strip().equals(example.get(i))));
        return start < 0 ? -1 : start + last;
    }

    private static List<String> lines(@Nullable String value) {
        return value == null ? List.of() : value.lines().map(String::strip).toList();
    }

    /**
     * The index of the line of a value; -1 if there is none. A line that only this side has comes first, if it is part
     * of the value or contains it. Otherwise it is the first line that contains the value.
     */
    private static int line(PageParts part, List<String> words, Lines own, @Nullable Lines other) {
        if (words.isEmpty()) {
            return -1;
        }
        int label = own.find(own.first - 1, index -> part.begins(own.text.get(index)));
        // A description is below the title, whose words it may repeat.
        int from = part == PageParts.TITLE ? own.first - 1 : part == PageParts.OTHER ? label + 1 : label;
        String all = String.join("", words);
        int changed = own.find(from, index -> {
            String line = own.plain.get(index);
            boolean isNew = other == null || !other.all.contains(line);
            return isNew && (isPartOf(line, all) || own.hasAny(index, words));
        });
        return changed >= 0 ? changed : own.find(from, index -> own.hasAny(index, words));
    }

    private static boolean isPartOf(String line, String value) {
        return line.length() >= RECOGNIZABLE && value.contains(line);
    }

    /** Whether a line has a word as a whole. {@code im:chat} is not in {@code im:chat:read}. */
    private static boolean has(String line, String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isPartOfId(line.charAt(at - 1)))
                    && (end == line.length() || !isPartOfId(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfId(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
    }

    /**
     * The index of the line where this side lacks what the other side has: the line that is above it on the other
     * side, otherwise the label of the part; -1 if there is none of both.
     */
    private static int beside(PageParts part, int index, @Nullable Lines other, Lines own) {
        int label = own.find(own.first - 1, line -> part.begins(own.text.get(line)));
        if (other != null && index > 0 && part != PageParts.TITLE) {
            for (int above = index - 1; above >= other.first - 1; above--) {
                String line = other.plain.get(above);
                if (line.length() >= DISTINCT && own.all.contains(line)) {
                    int same = own.find(
                            Math.max(label, own.first - 1),
                            i -> own.plain.get(i).equals(line));
                    if (same >= 0) {
                        return same;
                    }
                }
                if (part.begins(other.text.get(above))) {
                    break;
                }
            }
        }
        return label;
    }
}
