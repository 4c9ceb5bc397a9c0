package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional parameter was added. */
final class OptionalParameterAdded extends Rule {
    OptionalParameterAdded() {
        super(
                "optional-parameter-added",
                Impact.SAFE,
                "optional-parameter-removed",
                "An optional parameter is new.",
                "Callers may leave it out.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part().isParameter() && !field.field().required()) {
            reporter.report("is new", null, TypeChange.words(field.field().type()));
        }
    }
}
