package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a parameter was changed. */
final class ParameterDefaultChanged extends Rule {
    ParameterDefaultChanged() {
        super(
                "parameter-default-changed",
                Impact.BREAKING,
                "parameter-default-changed",
                "A parameter has another default.",
                "Calls that leave it out mean something else from now on: send the old default to keep it.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && Defaults.of(pair) == Defaults.CHANGED) {
            reporter.report(
                    "has another default",
                    pair.before().defaultValue(),
                    pair.after().defaultValue());
        }
    }
}
