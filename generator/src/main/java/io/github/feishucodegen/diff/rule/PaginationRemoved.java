package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** Pagination was removed from an operation. */
final class PaginationRemoved extends Rule {
    PaginationRemoved() {
        super(
                "pagination-removed",
                Impact.BREAKING,
                "pagination-added",
                "An operation no longer hands out its list page by page.",
                "Callers that ask for further pages find neither the token nor its parameter.");
    }

    @Override
    void paginationRemoved(Operation before, ChangeReporter reporter) {
        reporter.report("no longer hands out its list page by page", "pages", null);
    }
}
