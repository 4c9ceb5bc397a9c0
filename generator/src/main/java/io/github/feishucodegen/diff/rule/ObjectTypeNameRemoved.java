package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.model.ObjectType;

/** The name of an object type was removed. */
final class ObjectTypeNameRemoved extends Rule {
    ObjectTypeNameRemoved() {
        super(
                "object-type-name-removed",
                Impact.SAFE,
                "object-type-named",
                "A type of objects has no name any more.",
                "The wire is the same, but the Java class has another name: calling code has to be changed.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.oldTypeName();
        if (before != null && pair.newTypeName() == null && isObjectOnBothSides(pair)) {
            reporter.report("has a type without a name now", before, null);
        }
    }

    private static boolean isObjectOnBothSides(FieldPair pair) {
        return pair.before().type().innermost() instanceof ObjectType
                && pair.after().type().innermost() instanceof ObjectType;
    }
}
