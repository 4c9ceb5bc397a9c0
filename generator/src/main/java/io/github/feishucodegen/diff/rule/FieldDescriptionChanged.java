package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.FieldText;

/** The description of a field was changed. */
final class FieldDescriptionChanged extends Rule {
    FieldDescriptionChanged() {
        super(
                "field-description-changed",
                Impact.TEXT,
                "field-description-changed",
                "The description of a field has other words.",
                "Nothing has to be done, but rules that no column has are written there.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = FieldText.of(pair.before()).description();
        String after = FieldText.of(pair.after()).description();
        Words.report(reporter, "has another description", before, after);
    }
}
