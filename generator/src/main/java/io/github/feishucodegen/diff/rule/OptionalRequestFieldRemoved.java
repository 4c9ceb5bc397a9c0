package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional field was removed from a request body. */
final class OptionalRequestFieldRemoved extends Rule {
    OptionalRequestFieldRemoved() {
        super(
                "optional-request-field-removed",
                Impact.RISKY,
                "optional-request-field-added",
                "An optional field of a request is gone.",
                "Callers may still send it, but it may be ignored or refused.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.BODY && !field.field().required()) {
            reporter.report("is gone", TypeChange.words(field.field().type()), null);
        }
    }
}
