package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The evidence that two fields are the same field.
 *
 * @param score the sum of points; at least {@link #ENOUGH} is needed
 * @param evidence the evidence as text
 */
record FieldSimilarity(int score, String evidence) {
    static final int ENOUGH = 3;

    /**
     * The minimum length of a description that is enough evidence. Shorter texts such as "name" describe many fields.
     */
    private static final int TELLING = 6;

    private static final int LONGEST_NAME = 100;

    static FieldSimilarity of(Field before, Field after) {
        int score = 0;
        List<String> evidence = new ArrayList<>();
        String oldText = PlainText.of(before.description().text());
        boolean sameText = oldText.equals(PlainText.of(after.description().text()));
        if (sameText && oldText.length() >= TELLING) {
            score += 3;
            evidence.add("same description");
        } else if (sameText && !oldText.isEmpty()) {
            score += 1;
            evidence.add("same short description");
        }
        Set<String> old = children(before);
        Set<String> now = children(after);
        Set<String> common = new HashSet<>(old);
        common.retainAll(now);
        if (common.size() >= 2 && 2 * common.size() >= Math.max(old.size(), now.size())) {
            score += 3;
            evidence.add(common.size() + " fields in common");
        }
        if (sameExample(before, after)) {
            score += 1;
            evidence.add("same example");
        }
        if (areNamesClose(before.name(), after.name())) {
            score += 2;
            evidence.add("similar name");
        }
        return new FieldSimilarity(score, String.join(", ", evidence));
    }

    private static Set<String> children(Field field) {
        Set<String> names = new HashSet<>();
        field.type().fields().forEach(child -> names.add(child.name()));
        return names;
    }

    private static boolean sameExample(Field before, Field after) {
        return before.example() != null
                && before.example().length() > 2
                && before.example().equals(after.example());
    }

    /**
     * Whether the names are similar: {@code chatId} is similar to {@code chat_id} and {@code chat_ids}. A name of
     * less than 5 letters and digits, such as {@code id}, is only similar to itself.
     */
    private static boolean areNamesClose(String before, String after) {
        String old = letters(before);
        String now = letters(after);
        return old.equals(now) || distance(old, now) <= Math.min(2, Math.min(old.length(), now.length()) / 5);
    }

    private static String letters(String name) {
        String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
