package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;

/** One form of a review. The same review gives the same text on every machine. */
@FunctionalInterface
public interface Report {
    String write(Review review);
}
