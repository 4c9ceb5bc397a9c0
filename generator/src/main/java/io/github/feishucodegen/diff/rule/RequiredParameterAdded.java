package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;

/** A required parameter was added. */
final class RequiredParameterAdded extends Rule {
    RequiredParameterAdded() {
        super(
                "required-parameter-added",
                Impact.BREAKING,
                "required-parameter-removed",
                "A required parameter is new.",
                "Calls without it are refused. Send it before the change arrives.");
    }

    @Override
    void fieldAdded(PlacedField field, ChangeReporter reporter) {
        if (field.place().part().isParameter() && field.field().required()) {
            reporter.report(
                    "is new and required", null, TypeChange.words(field.field().type()));
        }
    }
}
