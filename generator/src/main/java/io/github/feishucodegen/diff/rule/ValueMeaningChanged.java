package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.FieldText;
import java.util.Map;

/** The description of a listed value was changed. */
final class ValueMeaningChanged extends Rule {
    ValueMeaningChanged() {
        super(
                "value-meaning-changed",
                Impact.TEXT,
                "value-meaning-changed",
                "A listed value is described in other words.",
                "Nothing has to be done unless the value means something else now.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Map<String, String> before = FieldText.of(pair.before()).meanings();
        FieldText.of(pair.after()).meanings().forEach((value, meaning) -> {
            String old = before.get(value);
            if (old != null) {
                Words.report(reporter, "explains " + value + " in other words", old, meaning);
            }
        });
    }
}
