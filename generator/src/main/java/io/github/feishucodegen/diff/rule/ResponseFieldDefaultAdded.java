package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A default was added to a response field. */
final class ResponseFieldDefaultAdded extends Rule {
    ResponseFieldDefaultAdded() {
        super(
                "response-field-default-added",
                Impact.SAFE,
                "response-field-default-removed",
                "A field of a response has a default now.",
                "The page says now what it is where nothing else is said.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && Defaults.of(pair) == Defaults.ADDED) {
            reporter.report("has a default now", null, pair.after().defaultValue());
        }
    }
}
