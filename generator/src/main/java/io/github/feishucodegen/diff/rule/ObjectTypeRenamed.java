package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The name of an object type was changed. */
final class ObjectTypeRenamed extends Rule {
    ObjectTypeRenamed() {
        super(
                "object-type-renamed",
                Impact.SAFE,
                "object-type-renamed",
                "A type of objects has another name.",
                "The wire is the same, but the Java class is called after the name: calling code has to be changed.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.oldTypeName();
        String after = pair.newTypeName();
        if (before != null && after != null && !before.equals(after)) {
            reporter.ofType(before).report("has another name", before, after);
        }
    }
}
