package io.github.feishucodegen.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a description at its labels. */
final class Labels {
    /**
     * The text behind a label, up to the next label.
     *
     * @param name the label as written
     */
    record Segment(Label label, String name, String text) {}

    // Every quantifier is bounded, so that no text can make these patterns slow.
    private static final String BOLD =
            "\\*\\*\\s{0,3}([^*\\n：:]{1,100})\\s{0,3}(?:\\*\\*\\s{0,3}[：:]|[：:]\\s{0,3}\\*\\*)";
    private static final String LISTED =
            "(" + Vocabulary.pattern("label-of-list") + ")[^：:\\n]{0,6}[：:](?=\\s{0,40}[-*] ?\\S)";
    private static final String SCOPES = "(?<![^\\s。.])(" + Vocabulary.pattern("label-of-scopes") + ")\\s{0,3}[：:]";
    private static final String BARE_NAMES = Vocabulary.pattern("bare-label");

    private static final String INITIALS = Vocabulary.initials("label");

    // The lookahead for a single character makes matching three times as fast.
    private static final Pattern BOLD_LABEL = Pattern.compile(
            "(?=[*" + INITIALS + "])(?:" + BOLD + "|" + LISTED + "|" + SCOPES + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_LABEL = Pattern.compile(
            "(?=[*" + INITIALS + "])(?:" + BOLD + "|(?<![^\\s。.；;，,）)])(" + BARE_NAMES + ")\\s{0,3}[：:])",
            Pattern.CASE_INSENSITIVE);

    private Labels() {}

    static List<Segment> split(String text, LabelStyle style) {
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) {
            return List.of(new Segment(Label.NONE, "", text));
        }
        Matcher matcher = (style == LabelStyle.BARE ? BARE_LABEL : BOLD_LABEL).matcher(text);
        List<Segment> segments = new ArrayList<>();
        Label label = Label.NONE;
        String name = "";
        int start = 0;
        int from = 0;
        while (matcher.find(from)) {
            String found = name(matcher);
            Label next = Label.of(found);
            if (continuesSentence(text, matcher.start(), found)) {
                from = matcher.start() + 1;
                continue;
            }
            if (next == Label.REMARK && !opensRemark(text, start, matcher.start(), label, style)) {
                // The marks may be the end of bold text, and a label may follow directly.
                from = matcher.start() + 2;
                continue;
            }
            segments.add(new Segment(label, name, content(text.substring(start, matcher.start()))));
            label = next;
            name = found;
            start = matcher.end();
            from = start;
        }
        segments.add(new Segment(label, name, content(text.substring(start))));
        return segments;
    }

    /** Whether words without marks go on with an English sentence: they begin with a small letter. */
    private static boolean continuesSentence(String text, int at, String name) {
        char first = name.charAt(0);
        return text.charAt(at) == first && first >= 'a' && first <= 'z';
    }

    /** The text without blank lines at its ends. The first line keeps its indent, because it may begin a list. */
    static String content(String text) {
        String content = text.stripTrailing();
        int start = content.length() - content.stripLeading().length();
        int line = start == 0 ? -1 : content.lastIndexOf('\n', start - 1);
        return content.substring(line < 0 ? start : line + 1);
    }

    private static String name(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group).strip();
            }
        }
        return "";
    }

    /**
     * Whether bold words before a colon open a remark. They do so at the start of a line. In styles with joined
     * lines, a space before them is enough. Behind a dash, they belong to a list item. In a list of values whose items
     * have lines of their own, they belong to a value.
     *
     * @param label the label before the words, whose text begins at {@code from}
     */
    private static boolean opensRemark(String text, int from, int at, Label label, LabelStyle style) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || text.charAt(before) == '\n') {
            return true;
        }
        boolean listed = label == Label.VALUES || label == Label.POSSIBLE_VALUES;
        boolean joined = switch (style) {
            case BOLD -> false;
            case ONE_LINE -> label != Label.NONE;
            case JOINED, BARE -> true;
        };
        return joined
                && before < at - 1
                && text.charAt(before) != '-'
                && !(listed && ListedValues.areOnLines(text.substring(from)));
    }
}
