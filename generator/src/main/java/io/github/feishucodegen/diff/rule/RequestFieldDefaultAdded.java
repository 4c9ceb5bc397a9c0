package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A default was added to a field of a request body. */
final class RequestFieldDefaultAdded extends Rule {
    RequestFieldDefaultAdded() {
        super(
                "request-field-default-added",
                Impact.SAFE,
                "request-field-default-removed",
                "A field of a request has a default now.",
                "The page says now what happens where it is left out.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody() && Defaults.of(pair) == Defaults.ADDED) {
            reporter.report("has a default now", null, pair.after().defaultValue());
        }
    }
}
