package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.model.ObjectType;

/** A name was added to an object type that had none. */
final class ObjectTypeNamed extends Rule {
    ObjectTypeNamed() {
        super(
                "object-type-named",
                Impact.SAFE,
                "object-type-name-removed",
                "A type of objects that had no name has one now.",
                "The wire is the same, but the Java class has another name: calling code has to be changed.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String after = pair.newTypeName();
        if (pair.oldTypeName() == null && after != null && isObjectOnBothSides(pair)) {
            reporter.report("has a named type now", null, after);
        }
    }

    private static boolean isObjectOnBothSides(FieldPair pair) {
        return pair.before().type().innermost() instanceof ObjectType
                && pair.after().type().innermost() instanceof ObjectType;
    }
}
