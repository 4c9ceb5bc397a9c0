package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required field was added to a response. */
final class RequiredResponseFieldAdded extends Rule {
    RequiredResponseFieldAdded() {
        super(
                "required-response-field-added",
                Impact.SAFE,
                "required-response-field-removed",
                "A required field of a response is new.",
                "Callers that do not know it leave it aside.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.RESPONSE && field.field().required()) {
            reporter.report(
                    "is new and required", null, TypeChange.words(field.field().type()));
        }
    }
}
