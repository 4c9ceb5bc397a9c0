package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a parameter was removed. */
final class ParameterDefaultRemoved extends Rule {
    ParameterDefaultRemoved() {
        super(
                "parameter-default-removed",
                Impact.RISKY,
                "parameter-default-added",
                "A parameter has no default any more.",
                "What happens where it is left out is open: send the old default to be sure.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && Defaults.of(pair) == Defaults.REMOVED) {
            reporter.report("has no default any more", pair.before().defaultValue(), null);
        }
    }
}
