package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required parameter was removed. */
final class RequiredParameterRemoved extends Rule {
    RequiredParameterRemoved() {
        super(
                "required-parameter-removed",
                Impact.RISKY,
                "required-parameter-added",
                "A required parameter is gone.",
                "Callers may still send it, but it may be ignored or refused. The client loses its methods.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part().isParameter() && field.field().required()) {
            reporter.report(
                    "is gone; it was required", TypeChange.words(field.field().type()), null);
        }
    }
}
