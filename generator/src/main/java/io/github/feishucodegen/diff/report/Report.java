package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;
import java.util.function.Function;

/** A writer of reviews in one format. The same review gives the same text on every machine. */
@FunctionalInterface
public interface Report {
    String write(Review review, PageLinks links);

    /** A writer for a format without links. */
    static Report plain(Function<Review, String> report) {
        return (review, links) -> report.apply(review);
    }
}
