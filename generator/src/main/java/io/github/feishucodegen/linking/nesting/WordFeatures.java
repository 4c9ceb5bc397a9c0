package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FeatureValue.when;

/** Features about the words of descriptions and names. */
final class WordFeatures {
    /** The weight of a sibling with another ending. */
    private static final double OTHERS = 0.5;

    /** The most that they count together. A few of them must not count against all siblings that follow. */
    private static final double OTHERS_AT_MOST = 1;

    private static final int SIBLINGS_COMPARED = 6;

    private WordFeatures() {}

    static double speaksOfParent(TableContext table, OpenObject parent, int row) {
        return parent.row() < 0 ? 0 : table.wording().alike(parent.row(), row);
    }

    static double mentionsParent(TableContext table, OpenObject parent, int row) {
        return parent.row() < 0 ? 0 : table.wording().mentions(row, parent.row());
    }

    static double saysEmpty(TableContext table, OpenObject parent, int row) {
        return when(
                parent.row() >= 0 && parent.children() == 0 && table.wording().saysEmpty(parent.row()));
    }

    /** The highest similarity of the description to one of the newest siblings. */
    static double describedLikeSibling(TableContext table, OpenObject parent, int row) {
        double most = 0;
        int looked = 0;
        for (Names n = parent.names(); n != null && looked < SIBLINGS_COMPARED; n = n.rest(), looked++) {
            most = Math.max(most, table.wording().alike(n.row(), row));
        }
        return most;
    }

    static double namedLikeSibling(TableContext table, OpenObject parent, int row) {
        return when(parent.names() != null
                && table.wording().namesShareAPart(parent.names().row(), row));
    }

    static double oneOfTheKinds(TableContext table, OpenObject parent, int row) {
        return when(table.rows().typeName(row) != null
                && parent.lister() >= 0
                && table.wording().isKindOf(row, parent.lister()));
    }

    /** The smoothed share of the parent's objects whose description ends in the same word. */
    static double endsLikeSiblings(TableContext table, OpenObject parent, int row) {
        if (table.rows().typeName(row) == null) {
            return 0;
        }
        int ending = table.wording().ending(row);
        int alike = 0;
        for (Names n = parent.names(); n != null && ending >= 0; n = n.rest()) {
            if (table.wording().ending(n.row()) == ending && table.rows().typeName(n.row()) != null) {
                alike++;
            }
        }
        double others = Math.min(OTHERS_AT_MOST, (parent.objects() - alike) * OTHERS);
        return alike / (alike + others + 3);
    }
}
