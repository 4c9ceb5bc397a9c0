package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;
import java.util.function.Function;

/** One form of a review. The same review gives the same text on every machine. */
@FunctionalInterface
public interface Report {
    String write(Review review, PageLinks links);

    /** A form without links. */
    static Report plain(Function<Review, String> report) {
        return (review, links) -> report.apply(review);
    }
}
