package io.github.feishucodegen.linking.nesting;

/** What evidence adds up to for one object and the newest row. Placings that compete share most objects: it is asked once. */
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

    /** For and against the row in the object. */
    double taking() {
        return taking;
    }

    /** For and against the object being complete when the row comes. */
    double closing() {
        return closing;
    }
}
