package io.github.feishucodegen.diff.wording;

import io.github.feishucodegen.diff.match.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of a text, without marks, white space and case, so that equal phrases are equal. */
record Statements(String text) {
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LIST_MARK = Pattern.compile("(?<!\\*)\\*[ \\t]+");
    private static final Pattern MARK = Pattern.compile("[*`\\[\\]]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern JOINT = Pattern.compile("[_-]");

    /** The phrases of a text in Markdown. */
    static Statements of(String markdown) {
        String words = TARGET.matcher(markdown).replaceAll("");
        String lines = LIST_MARK.matcher(words).replaceAll("\n");
        return new Statements(BLANKS.matcher(MARK.matcher(lines).replaceAll("")).replaceAll(" "));
    }

    /** The phrases on one topic, sorted, so that moved sentences are no change. */
    List<String> on(Topic topic) {
        List<String> phrases = new ArrayList<>();
        for (Pattern pattern : Phrases.of(topic)) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                String plain = JOINT.matcher(PlainText.of(found.group())).replaceAll("");
                phrases.add(plain.toLowerCase(Locale.ROOT));
            }
        }
        phrases.sort(null);
        return phrases;
    }

    boolean isTranslationOf(Statements other) {
        return !text.isBlank() && !other.text.isBlank() && isHan() != other.isHan();
    }

    private boolean isHan() {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
