package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ValueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds listed values that a sentence introduces instead of a label. The sentence is a line such as {@code 成员角色，支持：}.
 * The items of the list below it all begin with a word and a colon. Dialects without markup for values have many such
 * lists.
 */
final class IntroducedValues {
    /** The end of a line that introduces a list of values. */
    private static final Pattern LEAD =
            Pattern.compile(Vocabulary.pattern("leads-to-values"), Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM =
            Pattern.compile("- `?([A-Za-z][A-Za-z0-9_./-]{0,59}|[0-9]{1,9})`? ?(?:：|:(?!//))(.*)");

    private IntroducedValues() {}

    /** The first introduced list of at least two values. Empty if there is no such list. */
    static List<ValueDeclaration> in(String description) {
        if (!description.contains("\n- ")) {
            return List.of();
        }
        String[] lines = description.split("\n");
        for (int i = 0; i + 2 < lines.length; i++) {
            if (lines[i + 1].startsWith("- ") && leads(lines[i])) {
                List<ValueDeclaration> values = list(lines, i + 1);
                if (values.size() > 1) {
                    return values;
                }
            }
        }
        return List.of();
    }

    private static boolean leads(String line) {
        String words = line.strip().replaceAll("[：:*]{1,9}$", "").strip();
        return !words.startsWith("- ") && LEAD.matcher(words).find();
    }

    /** The values of a list. Empty if one item is not a value, because the list is then about something else. */
    private static List<ValueDeclaration> list(String[] lines, int first) {
        List<ValueDeclaration> values = new ArrayList<>();
        for (int i = first; i < lines.length && lines[i].startsWith("- "); i++) {
            Matcher item = ITEM.matcher(lines[i]);
            if (!item.matches()) {
                return List.of();
            }
            values.add(new ValueDeclaration(item.group(1), item.group(2).strip()));
        }
        return values;
    }
}
