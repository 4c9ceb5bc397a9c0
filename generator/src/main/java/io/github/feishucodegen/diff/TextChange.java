package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Shortened;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A change of a page that is compared by its text only. */
public final class TextChange {
    private static final int LONGEST = 2_000;
    /** A line that only shows the date of the page, or begins or ends a frame. */
    private static final Pattern STAMP =
            Pattern.compile(":::\\s*\\w*|(?:最后更新于|更新时间|Last updated (?:on|at)?)\\s*:?\\s*\\d{4}-\\d{2}-\\d{2}.*");

    private TextChange() {}

    /** A line of a page that has a text to compare. */
    private record Line(int number, String text, String plain) {}

    /**
     * Compares two texts of a page. Stamps, marks of frames, the front matter and everything that {@link PlainText} leaves out are no
     * change. The change has the lines between the first and the last difference.
     */
    public static Optional<Change> between(Rule rule, String page, String before, String after) {
        List<Line> old = lines(before);
        List<Line> now = lines(after);
        int start = 0;
        int most = Math.min(old.size(), now.size());
        while (start < most && old.get(start).plain.equals(now.get(start).plain)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).plain.equals(now.get(now.size() - 1 - end).plain)) {
            end++;
        }
        if (start == old.size() && start == now.size()) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                rule,
                "page " + page,
                "has another text",
                text(old.subList(start, old.size() - end)),
                text(now.subList(start, now.size() - end)),
                "",
                List.of(new Occurrence("", "", at(page, old, start), at(page, now, start))),
                JavaVerdict.NOTHING));
    }

    private static Location at(String page, List<Line> lines, int index) {
        int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number;
        return new Location(page, index < lines.size() ? lines.get(index).number : last);
    }

    private static String text(List<Line> lines) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return text.length() > LONGEST ? Shortened.of(text, LONGEST) : text;
    }

    /** Portals write these characters with and without a character reference. */
    private static String decoded(String line) {
        return line.replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        boolean front = all[0].strip().equals("---");
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (front) {
                front = i == 0 || !line.equals("---");
            } else if (!STAMP.matcher(line).matches()) {
                String plain = PlainText.of(decoded(line));
                if (!plain.isEmpty()) {
                    lines.add(new Line(i + 1, line, plain));
                }
            }
        }
        return lines;
    }
}
