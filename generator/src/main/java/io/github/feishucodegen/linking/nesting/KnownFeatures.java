package io.github.feishucodegen.linking.nesting;

/** Features about the same table on a page that states its nesting. */
final class KnownFeatures {
    private KnownFeatures() {}

    /** The trust in the known place of the row, if it is in this object. */
    static double knownPlace(TableContext table, OpenObject parent, int row) {
        KnownPlaces known = table.known();
        return known.parent(row) == parent.row() ? known.trust(row) : 0;
    }

    /** The trust in the known place of the row, if it is in another object. */
    static double knownElsewhere(TableContext table, OpenObject parent, int row) {
        KnownPlaces known = table.known();
        return known.parent(row) == parent.row() ? 0 : known.trust(row);
    }
}
