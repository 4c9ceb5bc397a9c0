package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required field was removed from a request body. */
final class RequiredRequestFieldRemoved extends Rule {
    RequiredRequestFieldRemoved() {
        super(
                "required-request-field-removed",
                Impact.RISKY,
                "required-request-field-added",
                "A required field of a request is gone.",
                "Callers may still send it, but it may be ignored or refused.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.BODY && field.field().required()) {
            reporter.report(
                    "is gone; it was required", TypeChange.words(field.field().type()), null);
        }
    }
}
