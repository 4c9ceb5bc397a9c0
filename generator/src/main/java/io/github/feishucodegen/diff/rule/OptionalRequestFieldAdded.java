package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** An optional field was added to a request body. */
final class OptionalRequestFieldAdded extends Rule {
    OptionalRequestFieldAdded() {
        super(
                "optional-request-field-added",
                Impact.SAFE,
                "optional-request-field-removed",
                "An optional field of a request is new.",
                "Callers may leave it out.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part() == Part.BODY && !field.field().required()) {
            reporter.report("is new", null, TypeChange.words(field.field().type()));
        }
    }
}
