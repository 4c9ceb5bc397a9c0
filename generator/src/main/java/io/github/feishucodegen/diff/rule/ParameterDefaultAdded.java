package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A default was added to a parameter. */
final class ParameterDefaultAdded extends Rule {
    ParameterDefaultAdded() {
        super(
                "parameter-default-added",
                Impact.SAFE,
                "parameter-default-removed",
                "A parameter has a default now.",
                "The page says now what happens where it is left out.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && Defaults.of(pair) == Defaults.ADDED) {
            reporter.report("has a default now", null, pair.after().defaultValue());
        }
    }
}
