package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** Pagination was added to an operation. */
final class PaginationAdded extends Rule {
    PaginationAdded() {
        super(
                "pagination-added",
                Impact.SAFE,
                "pagination-removed",
                "An operation hands out its list page by page.",
                "Callers that do not ask for further pages see the first one only. The client gains the parameters and their answers.");
    }

    @Override
    void paginationAdded(Operation after, ChangeReporter reporter) {
        reporter.report("hands out its list page by page", null, "pages");
    }
}
