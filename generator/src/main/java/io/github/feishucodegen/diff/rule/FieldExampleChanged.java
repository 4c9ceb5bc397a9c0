package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import java.util.Objects;

/** The example of a field was changed. */
final class FieldExampleChanged extends Rule {
    FieldExampleChanged() {
        super(
                "field-example-changed",
                Impact.TEXT,
                "field-example-changed",
                "A field has another example.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = Objects.requireNonNullElse(pair.before().example(), "");
        String after = Objects.requireNonNullElse(pair.after().example(), "");
        Words.report(reporter, "has another example", before, after);
    }
}
