package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.Part;

/** The name of a path parameter was changed. */
final class PathParameterRenamed extends Rule {
    PathParameterRenamed() {
        super(
                "path-parameter-renamed",
                Impact.SAFE,
                "path-parameter-renamed",
                "A path parameter has another name.",
                "The name is for people, the wire is the same; but the methods of the request are called after it.");
    }

    @Override
    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {
        if (pair.newPlace().part() == Part.PATH) {
            reporter.report(
                    "has another name", pair.before().name(), pair.after().name());
        }
    }
}
