package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a table's rows in a known version of the table, as far as the rows have counterparts there. */
final class KnownPlaces {
    /** The place of a row that is unknown. The table itself is -1. */
    private static final int UNKNOWN = -2;

    private final int[] parents;
    private final BitSet leaves;
    private final double trust;

    private KnownPlaces(int[] parents, BitSet leaves, double trust) {
        this.parents = parents;
        this.leaves = leaves;
        this.trust = trust;
    }

    static KnownPlaces of(Rows rows, @Nullable KnownNesting known) {
        int[] parents = new int[rows.size()];
        Arrays.fill(parents, UNKNOWN);
        BitSet leaves = new BitSet();
        if (known == null) {
            return new KnownPlaces(parents, leaves, 0);
        }
        int[] counterparts = RowAlignment.of(rows, known.table().rows());
        int[] knownParents = known.table().parents();
        int[] places = new int[knownParents.length];
        Arrays.fill(places, UNKNOWN);
        BitSet knownObjects = new BitSet();
        for (int parent : knownParents) {
            if (parent >= 0) {
                knownObjects.set(parent);
            }
        }
        boolean same = knownParents.length == rows.size();
        for (int row = 0; row < parents.length; row++) {
            int counterpart = counterparts[row];
            same &= counterpart == row;
            if (counterpart != RowAlignment.NONE) {
                places[counterpart] = row;
                int parent = knownParents[counterpart];
                parents[row] = parent < 0 ? -1 : places[parent];
                leaves.set(row, !knownObjects.get(counterpart));
            }
        }
        return new KnownPlaces(parents, leaves, known.trust(same));
    }

    /** The trust in the place of a row: 0 if its place is unknown, at most 1. */
    double trust(int row) {
        return parents[row] == UNKNOWN ? 0 : trust;
    }

    /** The number of the row around a row, -1 for the table. */
    int parent(int row) {
        return parents[row];
    }

    /**
     * Returns one finding for each two objects between which the page and the known table differ, at the first row
     * that is in the one instead of the other.
     *
     * @param placed the number of each row's parent, -1 for the table
     */
    List<Diagnostic> differencesFrom(int[] placed, Rows rows) {
        Set<Long> reported = new HashSet<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (int row = 0; row < placed.length; row++) {
            boolean differs = parents[row] != UNKNOWN && parents[row] != placed[row];
            if (differs && reported.add((long) parents[row] << Integer.SIZE | placed[row] & 0xFFFF_FFFFL)) {
                findings.add(Diagnostic.of(
                        LinkingFinding.NESTING_DIFFERS,
                        rows.get(row).location(),
                        "'%s' was placed in %s, as the page shows it. Another page about this table has it in %s"
                                .formatted(rows.name(row), rows.nameOf(placed[row]), rows.nameOf(parents[row]))));
            }
        }
        return findings;
    }

    /** The trust that a row has no rows inside: 0 if the known table does not say so. */
    double isLeaf(int row) {
        return leaves.get(row) ? trust : 0;
    }
}
