package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required field was added to a request body. */
final class RequiredRequestFieldAdded extends Rule {
    RequiredRequestFieldAdded() {
        super(
                "required-request-field-added",
                Impact.BREAKING,
                "required-request-field-removed",
                "A required field of a request is new.",
                "Calls without it are refused. Send it before the change arrives.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.BODY && field.field().required()) {
            reporter.report(
                    "is new and required", null, TypeChange.words(field.field().type()));
        }
    }
}
