package io.github.feishucodegen.linking.nesting;

/** Scores a row inside an object by descriptions and names. */
final class WordEvidence {
    /** The weight of siblings with another ending. One of them must not count against all that follow. */
    private static final double OTHERS = 0.5;

    private static final int SIBLINGS_COMPARED = 6;

    private final Rows rows;
    private final TextSimilarity wording;

    WordEvidence(Rows rows, TextSimilarity wording) {
        this.rows = rows;
        this.wording = wording;
    }

    void add(OpenObject parent, int row, ScoreAccumulator score) {
        if (parent.row() >= 0) {
            score.add(Feature.SPEAKS_OF_PARENT, wording.alike(parent.row(), row));
        }
        if (parent.names() != null) {
            score.add(Feature.DESCRIBED_LIKE_SIBLING, describedAlike(parent, row));
            if (wording.namesShareAPart(parent.names().row(), row)) {
                score.add(Feature.NAMED_LIKE_SIBLING);
            }
        }
        if (rows.typeName(row) != null) {
            if (parent.lister() >= 0 && wording.isKindOf(row, parent.lister())) {
                score.add(Feature.ONE_OF_THE_KINDS);
            }
            score.add(Feature.ENDS_LIKE_SIBLINGS, endingAlike(parent, row));
        }
    }

    /** The highest similarity of the description to one of the newest siblings. */
    private double describedAlike(OpenObject parent, int row) {
        double most = 0;
        int looked = 0;
        for (Names n = parent.names(); n != null && looked < SIBLINGS_COMPARED; n = n.rest(), looked++) {
            most = Math.max(most, wording.alike(n.row(), row));
        }
        return most;
    }

    /** The smoothed share of the parent's objects whose description ends in the same word. */
    private double endingAlike(OpenObject parent, int row) {
        int ending = wording.ending(row);
        int alike = 0;
        for (Names n = parent.names(); n != null && ending >= 0; n = n.rest()) {
            if (wording.ending(n.row()) == ending && rows.typeName(n.row()) != null) {
                alike++;
            }
        }
        return alike / (alike + (parent.objects() - alike) * OTHERS + 3);
    }
}
