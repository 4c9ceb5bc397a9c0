package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.Part;

/** The name of a query parameter or header was changed. */
final class ParameterRenamed extends Rule {
    ParameterRenamed() {
        super(
                "parameter-renamed",
                Impact.BREAKING,
                "parameter-renamed",
                "A query parameter or header has another name.",
                "What is sent under the old name is ignored or refused.");
    }

    @Override
    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && pair.newPlace().part() != Part.PATH) {
            reporter.report(
                    "has another name", pair.before().name(), pair.after().name());
        }
    }
}
