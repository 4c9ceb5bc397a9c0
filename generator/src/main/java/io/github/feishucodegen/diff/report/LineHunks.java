package io.github.feishucodegen.diff.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two texts of several lines, with a few equal lines around each. Longer stretches of equal
 * lines are left out.
 */
record LineHunks(List<Line> lines) {
    private static final int AROUND = 2;
    /** Two texts with more lines are compared from their ends only, because the search takes quadratic time. */
    private static final int MOST_LINES = 600;

    /** The kind of a line. */
    enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Stands for equal lines that are left out. */
        LEFT_OUT
    }

    record Line(Kind kind, String text) {}

    LineHunks {
        lines = List.copyOf(lines);
    }

    static LineHunks of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        int most = Math.min(old.size(), now.size());
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Line> all = new ArrayList<>();
        old.subList(0, start).forEach(line -> all.add(new Line(Kind.SAME, line)));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), all);
        old.subList(old.size() - end, old.size()).forEach(line -> all.add(new Line(Kind.SAME, line)));
        return new LineHunks(shortened(all));
    }

    /** Adds the lines of both texts by their longest common subsequence. */
    private static void middle(List<String> old, List<String> now, List<Line> all) {
        int rows = old.size() <= MOST_LINES && now.size() <= MOST_LINES ? old.size() : 0;
        int columns = rows == 0 ? 0 : now.size();
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (old.get(i).equals(now.get(j))) {
                all.add(new Line(Kind.SAME, old.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                all.add(new Line(Kind.REMOVED, old.get(i++)));
            } else {
                all.add(new Line(Kind.ADDED, now.get(j++)));
            }
        }
        old.subList(i, old.size()).forEach(line -> all.add(new Line(Kind.REMOVED, line)));
        now.subList(j, now.size()).forEach(line -> all.add(new Line(Kind.ADDED, line)));
    }

    /** Leaves out equal lines that are far from each difference. */
    private static List<Line> shortened(List<Line> all) {
        boolean[] near = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind != Kind.SAME) {
                for (int k = Math.max(0, i - AROUND); k <= Math.min(all.size() - 1, i + AROUND); k++) {
                    near[k] = true;
                }
            }
        }
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (near[i]) {
                shown.add(all.get(i));
            } else if (i == 0 || near[i - 1]) {
                shown.add(new Line(Kind.LEFT_OUT, "…"));
            }
        }
        return shown;
    }
}
