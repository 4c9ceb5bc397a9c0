package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.DeprecationNote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether a description says that its own field, parameter or listed value is deprecated. Such a statement fills a
 * clause. So a text that only mentions something deprecated, such as a value or another page, says nothing about the
 * field.
 */
final class MemberDeprecation {
    /** Almost no text has one of them, and they are found faster than a pattern. */
    private static final List<String> HINTS = Vocabulary.words("deprecated-member.hints");

    private static final Pattern STATEMENT = Pattern.compile(
            "(" + Vocabulary.pattern("member-subject") + ")?\\s?" + Vocabulary.pattern("deprecated-state"),
            Pattern.CASE_INSENSITIVE);
    /** A link stands for another page or another element, and so does what follows it in parentheses. */
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{0,200}]\\([^)\\n]{0,1000}\\)");

    private static final String OTHER = "`";
    private static final Pattern MARKS = Pattern.compile("\\*\\*|==|^[>\\s]+");
    private static final Pattern LINE = Pattern.compile("\\n|(?<=\\s)(?=- )");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*•] ");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;！!？，,、（）()【】\\[\\]「」：:]|\\.(?=\\s|$)|\\s+(?=[（(【])");
    private static final Pattern NOTE =
            Pattern.compile("\\s*" + Vocabulary.pattern("note-label") + "\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile(Vocabulary.pattern("condition"), Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_ENDS = "。；;！!？.";
    private static final String OPENING = "（(【[「";
    private static final String CLOSING = "）)】]」";
    private static final String AFTER_REMARK = "。；;！!？，,.）)】]」";

    private static final Pattern DATE =
            Pattern.compile("(20\\d\\d)\\s?[^\\s\\d]\\s?(\\d{1,2})\\s?[^\\s\\d]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern REPLACEMENT = Pattern.compile(
            Vocabulary.pattern("replacement-by") + "\\s{0,2}[`“\"「]?([a-z][a-z0-9]*(?:[_.][a-z0-9]+)*)(?![\\w:/])",
            Pattern.CASE_INSENSITIVE);

    private MemberDeprecation() {}

    /** The statement of a field's description. Null if there is none. */
    static @Nullable DeprecationNote ofField(String description) {
        return HINTS.stream().anyMatch(description::contains) ? in(description) : null;
    }

    /**
     * The statement of the description of a listed value. Null if there is none. A description that consists of the word
     * alone describes a state of something else, such as an offer that was withdrawn.
     */
    static @Nullable DeprecationNote ofValue(String description) {
        DeprecationNote note = ofField(description);
        Matcher whole = STATEMENT.matcher(note == null ? "" : description.strip());
        return whole.matches() && whole.group(1) == null ? null : note;
    }

    private static @Nullable DeprecationNote in(String description) {
        for (String line : LINE.split(LINK.matcher(description).replaceAll(OTHER))) {
            boolean item = BULLET.matcher(line).find();
            String bare = MARKS.matcher(BULLET.matcher(line).replaceFirst("")).replaceAll("");
            int at = new Line(bare, item).statement();
            if (at >= 0) {
                return new DeprecationNote(date(bare), replacement(bare, at));
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String line) {
        Matcher found = DATE.matcher(line);
        try {
            return found.find()
                    ? LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)))
                    : null;
        } catch (DateTimeException e) {
            // Pages also have numbers in the form of a date, such as versions.
            return null;
        }
    }

    private static @Nullable String replacement(String line, int at) {
        Matcher found = REPLACEMENT.matcher(line);
        return found.find(at) ? found.group(1) : null;
    }

    /** A line of a description, without marks. */
    private record Line(String text, boolean item) {
        /** The offset of the clause with the statement; -1 if there is none. */
        int statement() {
            Matcher ends = CLAUSE_END.matcher(text);
            int start = 0;
            boolean condition = false;
            while (start <= text.length()) {
                boolean more = ends.find(start);
                int end = more ? ends.start() : text.length();
                String clause = text.substring(start, end);
                Matcher statement = STATEMENT.matcher(clause.strip());
                if (statement.matches() && (statement.group(1) != null || !condition && isOwn(start, end))) {
                    return start;
                }
                condition |= CONDITION.matcher(clause).matches();
                if (more && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0) {
                    condition = false;
                }
                start = more ? Math.max(ends.end(), start + 1) : text.length() + 1;
            }
            return -1;
        }

        /** Whether a clause without a subject is about the described element. */
        private boolean isOwn(int start, int end) {
            String before = text.substring(0, start).strip();
            if (before.isEmpty()) {
                return true;
            }
            char last = before.charAt(before.length() - 1);
            if (last == ':' || last == '：') {
                int sentence = before.length() - 1;
                while (sentence > 0 && SENTENCE_ENDS.indexOf(before.charAt(sentence - 1)) < 0) {
                    sentence--;
                }
                return NOTE.matcher(before.substring(sentence, before.length() - 1))
                        .matches();
            }
            if (OPENING.indexOf(last) >= 0) {
                String around = before.substring(0, before.length() - 1).strip();
                return around.isEmpty() || !item && !around.endsWith(OTHER) && isLastRemark(end);
            }
            return !item;
        }

        /** Whether the parentheses around a clause end a sentence, or a part of it. */
        private boolean isLastRemark(int end) {
            int close = end;
            while (close < text.length() && CLOSING.indexOf(text.charAt(close)) < 0) {
                close++;
            }
            String after = text.substring(Math.min(text.length(), close + 1)).strip();
            return after.isEmpty() || AFTER_REMARK.indexOf(after.charAt(0)) >= 0;
        }
    }
}
