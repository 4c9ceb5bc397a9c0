package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional field was added to a response. */
final class OptionalResponseFieldAdded extends Rule {
    OptionalResponseFieldAdded() {
        super(
                "optional-response-field-added",
                Impact.SAFE,
                "optional-response-field-removed",
                "An optional field of a response is new.",
                "Callers that do not know it leave it aside.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.RESPONSE && !field.field().required()) {
            reporter.report("is new", null, TypeChange.words(field.field().type()));
        }
    }
}
