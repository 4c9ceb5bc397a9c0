package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional field was removed from a response. */
final class OptionalResponseFieldRemoved extends Rule {
    OptionalResponseFieldRemoved() {
        super(
                "optional-response-field-removed",
                Impact.RISKY,
                "optional-response-field-added",
                "An optional field of a response is gone.",
                "Callers that use it find it absent.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.RESPONSE && !field.field().required()) {
            reporter.report("is gone", TypeChange.words(field.field().type()), null);
        }
    }
}
