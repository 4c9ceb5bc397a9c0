package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;

/** The forms that a review can be written in. */
public enum Format {
    /** For a terminal. */
    TEXT(new TextReport());

    private final Report report;

    Format(Report report) {
        this.report = report;
    }

    public String write(Review review) {
        return report.write(review);
    }
}
