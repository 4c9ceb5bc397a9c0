package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FeatureValue.when;

import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;
import org.jspecify.annotations.Nullable;

/** Features about what the examples of the page show. */
final class ExampleFeatures {
    private ExampleFeatures() {}

    static double belowAShownValue(TableContext table, OpenObject parent, int row) {
        return when(parent.shownAsValue() && parent.children() == 0);
    }

    static double shown(TableContext table, OpenObject parent, int row) {
        return when(member(table, parent, row) != null);
    }

    /** The confidence that the example is complete, for an object with an example. */
    static double notShown(TableContext table, OpenObject parent, int row) {
        return parent.example() == null
                ? 0
                : table.shown() * Math.pow(TypeFeatures.PARTIAL, parent.children() - parent.matched());
    }

    /** The same confidence, for an object that has all members of its example. */
    static double notInCompleteExample(TableContext table, OpenObject parent, int row) {
        return parent.leftOut() == 0 && parent.matched() > 0 ? notShown(table, parent, row) : 0;
    }

    static double kindAgrees(TableContext table, OpenObject parent, int row) {
        ExampleShape member = member(table, parent, row);
        if (member == null) {
            return 0;
        }
        TypeExpression type = table.rows().type(row);
        return when(
                type instanceof ListOf
                        ? member.isList()
                        : type instanceof Scalar ? member.isScalar() : !member.isScalar());
    }

    static double kindDiffers(TableContext table, OpenObject parent, int row) {
        ExampleShape member = member(table, parent, row);
        if (member == null) {
            return 0;
        }
        TypeExpression type = table.rows().type(row);
        return when(type instanceof ListOf && member.isScalar()
                || type instanceof Scalar && (member.isObject() || member.isList()));
    }

    static double leftOut(TableContext table, OpenObject object, int next) {
        return object.children() > 0 ? Math.min(TypeFeatures.LEFT_OUT_AT_MOST, object.leftOut()) : 0;
    }

    static double emptyDespiteExample(TableContext table, OpenObject object, int next) {
        return when(object.row() >= 0
                && object.children() == 0
                && object.leftOut() > 0
                && !showsKeysOfUsers(table, object)
                && table.rows().type(object.row()).mayHoldFields());
    }

    /**
     * Whether examples show members inside the object, but the table has no row with the name of any. Users of the API
     * chose these keys, so that rows cannot document them.
     */
    static boolean showsKeysOfUsers(TableContext table, OpenObject object) {
        return object.example() != null
                && !object.example().hasMemberAmong(table.rows().names());
    }

    private static @Nullable ExampleShape member(TableContext table, OpenObject parent, int row) {
        return parent.example() == null
                ? null
                : parent.example().member(table.rows().name(row));
    }
}
