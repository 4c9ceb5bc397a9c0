package io.github.feishucodegen.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the known names that are similar to a misspelled one. */
public final class Nearest {
    private static final int MOST = 3;

    /** The maximum length of names that are compared, in characters. Comparing longer ones takes too long. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * At most three names that differ in few letters, the nearest first. The limit is two letters, or a third of the
     * written name if that is more.
     */
    public static List<String> to(String written, Collection<String> names) {
        int bound = Math.max(2, written.length() / 3);
        record Rated(String name, int distance) {}
        return names.stream()
                .distinct()
                .map(name -> new Rated(name, distance(written, name)))
                .filter(rated -> rated.distance <= bound)
                .sorted(Comparator.comparingInt(Rated::distance).thenComparing(Rated::name))
                .limit(MOST)
                .map(Rated::name)
                .toList();
    }

    /** A hint such as {@code did you mean 'a' or 'b'?}. Null if no name is near. */
    public static @Nullable String hint(String written, Collection<String> names) {
        List<String> near = to(written, names);
        return near.isEmpty() ? null : "did you mean '" + String.join("' or '", near) + "'?";
    }

    /** Whether one letter is missing, added or wrong, or two neighbours are swapped. */
    public static boolean isSlip(String written, String name) {
        return distance(written, name) == 1 || isSwap(written, name);
    }

    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    /** The number of letters to insert, delete or replace. Very large for names that are too long. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
