package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional parameter was removed. */
final class OptionalParameterRemoved extends Rule {
    OptionalParameterRemoved() {
        super(
                "optional-parameter-removed",
                Impact.RISKY,
                "optional-parameter-added",
                "An optional parameter is gone.",
                "Callers may still send it, but it may be ignored or refused. The client loses its methods.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part().isParameter() && !field.field().required()) {
            reporter.report("is gone", TypeChange.words(field.field().type()), null);
        }
    }
}
