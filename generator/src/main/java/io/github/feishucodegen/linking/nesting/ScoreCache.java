package io.github.feishucodegen.linking.nesting;

/**
 * The scores of one open object for the current row. Hypotheses share most open objects, so each score is computed
 * only once.
 */
final class ScoreCache {
    private int row = -1;
    private double taking;
    private double closing;

    boolean isNewFor(int next) {
        return row != next;
    }

    void of(int next, double taking, double closing) {
        this.row = next;
        this.taking = taking;
        this.closing = closing;
    }

    /** The score of the row inside the object. */
    double taking() {
        return taking;
    }

    /** The score of the object ending before the row. */
    double closing() {
        return closing;
    }
}
