package io.github.feishucodegen.linking.nesting;

import java.util.ArrayDeque;
import java.util.Deque;

/** Nests rows whose depth the page states. */
final class StatedNesting {
    /** The maximum depth. No page is deeper, and hostile tables must not exhaust the stack. */
    static final int DEEPEST = 40;

    private StatedNesting() {}

    /**
     * The number of each row's parent, -1 for the table. If a level was skipped, the deepest row above is the parent.
     */
    static int[] parents(Rows rows) {
        int[] parents = new int[rows.size()];
        int[] depths = new int[rows.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int row = 0; row < rows.size(); row++) {
            int depth = Math.min(rows.get(row).depth().least(), DEEPEST);
            while (!open.isEmpty() && depths[open.peek()] >= depth) {
                open.pop();
            }
            depths[row] = depth;
            parents[row] = open.isEmpty() ? -1 : open.peek();
            open.push(row);
        }
        return parents;
    }
}
