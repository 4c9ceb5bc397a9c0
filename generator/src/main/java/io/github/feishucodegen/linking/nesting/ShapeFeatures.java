package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FeatureValue.when;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;

/** Features about the shape of an object: its names, and the order of values and objects inside it. */
final class ShapeFeatures {
    private static final int AROUND_AT_MOST = 3;
    private static final int RUN = 4;

    private ShapeFeatures() {}

    static double nameTwice(TableContext table, OpenObject parent, int row) {
        return when(parent.holds(table.rows().nameId(row)));
    }

    static double belowAValue(TableContext table, OpenObject parent, int row) {
        return when(startsInValue(table, parent) && table.rows().typeName(parent.row()) == null);
    }

    static double belowAFile(TableContext table, OpenObject parent, int row) {
        return when(startsInValue(table, parent) && table.rows().typeName(parent.row()) != null);
    }

    private static boolean startsInValue(TableContext table, OpenObject parent) {
        return parent.row() >= 0
                && parent.children() == 0
                && !table.rows().type(parent.row()).mayHoldFields();
    }

    /** Sibling objects of one kind often contain objects with the same names. */
    static double alsoInSibling(TableContext table, OpenObject parent, int row) {
        return when(table.rows().typeName(row) != null
                && parent.parent() != null
                && Names.contains(parent.parent().sibling(), table.rows().nameId(row)));
    }

    /** The number of the nearest objects around that have an object with the name. */
    static double alsoAround(TableContext table, OpenObject parent, int row) {
        if (table.rows().typeName(row) == null) {
            return 0;
        }
        int around = 0;
        for (OpenObject f = parent.parent(); f != null && around < AROUND_AT_MOST; f = f.parent()) {
            around += f.holds(table.rows().nameId(row)) ? 1 : 0;
        }
        return around;
    }

    /** The logarithm of the smoothed share of values among the rows of the parent. */
    static double valueAmongObjects(TableContext table, OpenObject parent, int row) {
        if (parent.children() < 2 || table.rows().isContainer(row)) {
            return 0;
        }
        int values = parent.children() - parent.containers();
        return Math.log((values + 1) / (parent.children() + 1.5));
    }

    static double afterARunOfObjects(TableContext table, OpenObject parent, int row) {
        return when(parent.run() >= RUN && table.rows().isContainer(row));
    }

    /** If a response's data begins with an object, a value follows beside it in only one of forty cases. */
    static double besideTheAnswer(TableContext table, OpenObject parent, int row) {
        return when(parent.depth() == 0
                && parent.children() == 1
                && parent.containers() == 1
                && table.rows().isEnvelope(parent.row())
                && !(table.rows().type(parent.names().row()) instanceof ListOf)
                && !table.rows().isContainer(row));
    }

    static double staysEmpty(TableContext table, OpenObject object, int next) {
        boolean empty = object.row() >= 0
                && object.children() == 0
                && table.rows().type(object.row()).core() instanceof Anonymous
                && !ExampleFeatures.showsKeysOfUsers(table, object);
        return empty ? 1 - table.known().isLeaf(object.row()) : 0;
    }

    /** Whether the object ends with several values, and a value follows. */
    static double valuesGoOn(TableContext table, OpenObject object, int next) {
        return when(object.row() >= 0
                && object.run() == 0
                && object.children() > 1
                && !table.rows().isContainer(next));
    }

    static double besideEnvelope(TableContext table, OpenObject object, int next) {
        return when(object.depth() == 0 && table.rows().isEnvelope(object.row()));
    }
}
