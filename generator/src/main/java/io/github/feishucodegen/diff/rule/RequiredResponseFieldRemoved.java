package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required field was removed from a response. */
final class RequiredResponseFieldRemoved extends Rule {
    RequiredResponseFieldRemoved() {
        super(
                "required-response-field-removed",
                Impact.BREAKING,
                "required-response-field-added",
                "A required field of a response is gone.",
                "Callers were told that it always comes; it no longer does.");
    }

    @Override
    void fieldRemoved(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.RESPONSE && field.field().required()) {
            reporter.report(
                    "is gone; it was required", TypeChange.words(field.field().type()), null);
        }
    }
}
