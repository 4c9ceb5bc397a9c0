package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FeatureValue.when;

import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import org.jspecify.annotations.Nullable;

/** Features about what a type has at its other places: on other pages, and in the same table. */
final class TypeFeatures {
    /**
     * The factor for each row that an example or a type does not show. Every such row makes it more likely that the
     * example or type is incomplete.
     */
    static final double PARTIAL = 0.5;

    /** The most missing members that count. */
    static final int LEFT_OUT_AT_MOST = 6;

    /**
     * Reduces the weight of a named type without fields. An object with this many members of named types is likely to
     * have empty ones among them.
     */
    private static final double KINDS = 8;

    /** The value of a type that is around, but not directly around, against one that is. */
    private static final double DEEPER = 0.6;

    private TypeFeatures() {}

    static double insideItself(TableContext table, OpenObject parent, int row) {
        String type = table.rows().repeatedType(row);
        for (OpenObject f = parent; type != null && f.row() >= 0; f = f.parent()) {
            if (type.equals(table.rows().typeName(f.row()))) {
                return 1;
            }
        }
        return 0;
    }

    /**
     * Some types are named by their path: an object of type {@code field.property} belongs in one of type
     * {@code field}.
     */
    static double namedAfterTypeAround(TableContext table, OpenObject parent, int row) {
        String around = table.rows().typeAround(row);
        return when(around != null
                && parent.row() >= 0
                && around.equals(table.rows().typeName(parent.row())));
    }

    /**
     * An object of type {@code iframe_component} often belongs in one of type {@code iframe}, or in an object inside
     * it. The latter counts less.
     */
    static double beginsLikeTypeAround(TableContext table, OpenObject parent, int row) {
        String around = table.rows().typeLikeAround(row);
        double value = 1;
        for (OpenObject f = parent; around != null && f.row() >= 0; f = f.parent(), value = DEEPER) {
            if (around.equals(table.rows().typeName(f.row()))) {
                return value;
            }
        }
        return 0;
    }

    /** The object's own type may be unknown: fields of types {@code field.property} and {@code field.note} are siblings. */
    static double namedAfterTypeLikeSibling(TableContext table, OpenObject parent, int row) {
        String around = table.rows().typeAround(row);
        for (Names taken = parent.names(); around != null && taken != null; taken = taken.rest()) {
            if (around.equals(table.rows().typeAround(taken.row()))) {
                return 1;
            }
        }
        return 0;
    }

    static double namedAfterAnotherType(TableContext table, OpenObject parent, int row) {
        String around = table.rows().typeAround(row);
        return when(around != null
                && parent.row() >= 0
                && !around.equals(table.rows().typeName(parent.row()))
                && table.rows().hasType(around));
    }

    static double commonField(TableContext table, OpenObject parent, int row) {
        return table.common().confidence(parent.row(), row);
    }

    /** Whether a closed type has the row and the newest object of the parent beside each other. */
    static double siblingsBefore(TableContext table, OpenObject parent, int row) {
        if (table.rows().repeatedType(row) == null || parent.objects() == 0) {
            return 0;
        }
        Names newest = parent.names();
        while (table.rows().typeName(newest.row()) == null) {
            newest = newest.rest();
        }
        if (table.rows().repeatedType(newest.row()) == null) {
            return 0;
        }
        return when(ClosedTypes.haveBoth(parent.closed(), table.rows().nameId(row), newest.nameId()));
    }

    static double beyondRepeat(TableContext table, OpenObject parent, int row) {
        return when(row > parent.reach());
    }

    static double asBefore(TableContext table, OpenObject parent, int row) {
        return when(parent.before() != null
                && Names.contains(parent.before().fields(), table.rows().nameId(row)));
    }

    static double isRepeated(TableContext table, OpenObject parent, int row) {
        return when(parent.before() != null);
    }

    static double fieldOfNamesake(TableContext table, OpenObject parent, int row) {
        return when(parent.namesakes() != null
                && parent.namesakes().has(table.rows().name(row)));
    }

    static double hasNamesakes(TableContext table, OpenObject parent, int row) {
        return when(parent.namesakes() != null);
    }

    static double fieldOfType(TableContext table, OpenObject parent, int row) {
        return when(parent.shape() != null && parent.shape().has(table.rows().name(row)));
    }

    /** The confidence that the known fields of the type are all that it has. */
    static double isKnown(TableContext table, OpenObject parent, int row) {
        TypeShape shape = parent.shape();
        return shape == null ? 0 : shape.coverage() * Math.pow(PARTIAL, parent.children() - parent.ofType());
    }

    /** The same confidence, for an object that has exactly the known fields of its type. */
    static double isComplete(TableContext table, OpenObject parent, int row) {
        TypeShape shape = parent.shape();
        boolean complete = shape != null
                && parent.children() == parent.ofType()
                && parent.ofType() == shape.fields().size();
        return complete ? isKnown(table, parent, row) : 0;
    }

    static double lacksWhatItHadBefore(TableContext table, OpenObject object, int next) {
        Names had = object.before() == null ? null : object.before().fields();
        return had == null || object.children() == 0
                ? 0
                : Math.min(LEFT_OUT_AT_MOST, Math.max(0, had.size() - object.children()));
    }

    /** A named type usually has fields. Among many named types, some have none. */
    static double staysEmpty(TableContext table, OpenObject object, int next) {
        if (object.row() < 0 || object.children() > 0) {
            return 0;
        }
        boolean knownEmpty = object.shape() != null && object.shape().isEmpty();
        boolean emptyBefore = object.before() != null && object.before().fields() == null;
        boolean named = table.rows().type(object.row()).core() instanceof Named;
        double asKnown = 1 - table.known().isLeaf(object.row());
        boolean saysEmpty = table.wording().saysEmpty(object.row());
        return named && !knownEmpty && !emptyBefore && !saysEmpty
                ? asKnown / (1 + besides(object.parent()) / KINDS)
                : 0;
    }

    /** Of a hundred objects of named types, one has another such object inside and nothing else. */
    static double onlyOneObjectInside(TableContext table, OpenObject object, int next) {
        boolean one = object.children() == 1 && object.objects() == 1 && object.row() >= 0;
        boolean known = object.shape() != null && object.shape().fields().size() == 1;
        if (!one || known || table.rows().typeName(object.row()) == null) {
            return 0;
        }
        String type = table.rows().typeLikeAround(object.names().row());
        return when(!table.rows().typeName(object.row()).equals(type));
    }

    /** The number of other named objects in the same parent so far. */
    private static int besides(@Nullable OpenObject parent) {
        return parent == null ? 0 : parent.objects() - 1;
    }

    static double emptyRatherThanStrange(TableContext table, OpenObject object, int next) {
        return when(object.children() == 0
                && object.shape() != null
                && !object.shape().isEmpty()
                && !object.shape().has(table.rows().name(next)));
    }

    static double closedBeforeAllShared(TableContext table, OpenObject object, int next) {
        return next <= object.shared() ? table.repeats().confidence(object.row()) : 0;
    }
}
