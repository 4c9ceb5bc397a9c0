package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;

/**
 * What speaks for and against a row inside an object. Only the proportions of the weights matter: a name twice among
 * siblings weighs more than an example that lacks a member, since examples are often partial and siblings hardly ever
 * share a name.
 */
final class Evidence {
    private static final double NAME_TWICE = -9;
    private static final double PARENT_IS_SCALAR = -8;
    private static final double PARENT_IS_FILE = -3;

    private static final double IN_EXAMPLE = 3;
    private static final double NOT_IN_EXAMPLE = -2;
    /** All members of the example have been taken: the object is likely to be complete. */
    private static final double NOT_IN_COMPLETE_EXAMPLE = -0.6;

    /** Each member that an example lacks makes it more likely that it is partial, and the next says less. */
    private static final double PARTIAL_EXAMPLE = 0.5;

    private static final double EXAMPLE_MEMBER_LEFT_OUT = -1.2;
    private static final int LEFT_OUT_AT_MOST = 6;
    private static final double KIND_AGREES = 0.4;
    private static final double KIND_DIFFERS = -1;

    private static final double FIELD_OF_TYPE = 2;
    private static final double NOT_FIELD_OF_TYPE = -1.5;

    /** Most other places of the type are followed by other rows by now. */
    private static final double BEYOND_REPEAT = -2.5;
    /** What follows the type in other surroundings too belongs to the type and not to the surroundings. */
    private static final double CLOSED_BEFORE_ALL_SHARED = -3;

    /** The type was closed before in the same placing, with this field or without it. */
    private static final double AS_BEFORE = 0.5;

    private static final double NOT_AS_BEFORE = -2;
    private static final double LACKS_FIELD_IT_HAD_BEFORE = -1;
    private static final double TYPE_INSIDE_ITSELF = -2;

    /** Where a field of a named type comes again, it is 684 times in the next sibling, 121 times deeper in the same. */
    private static final double ALSO_AROUND = -1.2;

    /** Objects of one kind stand beside each other, and have fields in common. */
    private static final double ALSO_IN_SIBLING = 0.6;

    private static final int AROUND_AT_MOST = 3;

    /** Named types have fields at 4,004 of the 4,016 places where the platform's pages state the nesting. */
    private static final double NAMED_TYPE_STAYS_EMPTY = -5;

    /** A type whose fields are known is more likely to stay empty than to begin with a field it has nowhere. */
    private static final double EMPTY_RATHER_THAN_STRANGE = 3;

    private static final double OBJECT_STAYS_EMPTY = -3;
    /** An object with a member for each of so many kinds is likely to have kinds without fields among them. */
    private static final double KINDS = 8;

    private static final double EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS = -2;

    /** What comes behind the envelope's {@code data} of type {@code -} is in it. */
    private static final double BESIDE_ENVELOPE = -3;

    /** Where nothing else speaks, a row belongs to the innermost object that is open. */
    private static final double LEAVES_OPEN_OBJECT = -0.1;

    private final Rows rows;

    Evidence(Rows rows) {
        this.rows = rows;
    }

    double taking(Frame parent, int row) {
        if (parent.holds(rows.nameId(row))) {
            return NAME_TWICE + insideItself(parent, row) + alsoAround(parent, row);
        }
        double score = 0;
        if (parent.row() >= 0
                && parent.children() == 0
                && !rows.type(parent.row()).mayHoldFields()) {
            score += rows.typeName(parent.row()) == null ? PARENT_IS_SCALAR : PARENT_IS_FILE;
        }
        if (row > parent.reach()) {
            score += BEYOND_REPEAT;
        }
        boolean asBefore =
                parent.before() != null && Names.contains(parent.before().fields(), rows.nameId(row));
        if (parent.before() != null) {
            score += asBefore ? AS_BEFORE : NOT_AS_BEFORE;
        }
        // What the table itself gave the type before counts for more than what it lacks elsewhere.
        if (parent.shape() != null && !(asBefore && !parent.shape().has(rows.name(row)))) {
            score += ofType(parent, parent.shape(), row);
        }
        return score + inExample(parent, row) + insideItself(parent, row) + alsoAround(parent, row);
    }

    private double ofType(Frame parent, TypeShapes.Shape shape, int row) {
        if (shape.has(rows.name(row))) {
            return FIELD_OF_TYPE;
        }
        int others = parent.children() - parent.ofType();
        boolean complete = others == 0 && parent.ofType() == shape.fields().size();
        double against = complete ? NOT_FIELD_OF_TYPE + NOT_IN_COMPLETE_EXAMPLE : NOT_FIELD_OF_TYPE;
        return against * shape.coverage() * Math.pow(PARTIAL_EXAMPLE, others);
    }

    private double inExample(Frame parent, int row) {
        if (parent.example() == null) {
            return 0;
        }
        ExampleShape member = parent.example().member(rows.name(row));
        if (member != null) {
            return IN_EXAMPLE + kind(member, rows.type(row));
        }
        boolean complete = parent.leftOut() == 0 && parent.matched() > 0;
        double against = complete ? NOT_IN_EXAMPLE + NOT_IN_COMPLETE_EXAMPLE : NOT_IN_EXAMPLE;
        return against * Math.pow(PARTIAL_EXAMPLE, parent.children() - parent.matched());
    }

    private double insideItself(Frame parent, int row) {
        String type = rows.typeName(row);
        for (Frame f = parent; type != null && f.row() >= 0; f = f.parent()) {
            if (type.equals(rows.typeName(f.row()))) {
                return TYPE_INSIDE_ITSELF;
            }
        }
        return 0;
    }

    private double alsoAround(Frame parent, int row) {
        int around = 0;
        double score = 0;
        if (rows.typeName(row) != null) {
            if (parent.parent() != null && Names.contains(parent.parent().sibling(), rows.nameId(row))) {
                score += ALSO_IN_SIBLING;
            }
            for (Frame f = parent.parent(); f != null && around < AROUND_AT_MOST; f = f.parent()) {
                around += f.holds(rows.nameId(row)) ? 1 : 0;
            }
        }
        return score + ALSO_AROUND * around;
    }

    private static double kind(ExampleShape member, TypeExpression type) {
        boolean wantsList = type instanceof ListOf;
        boolean wantsScalar = type instanceof Scalar;
        if (wantsList ? member.isList() : wantsScalar ? member.isScalar() : !member.isScalar()) {
            return KIND_AGREES;
        }
        return wantsList && member.isScalar() || wantsScalar && (member.isObject() || member.isList())
                ? KIND_DIFFERS
                : 0;
    }

    /** What speaks for and against an object being complete when that row comes. */
    double closing(Frame f, int next) {
        double score = closing(f);
        if (f.children() == 0
                && f.shape() != null
                && !f.shape().isEmpty()
                && !f.shape().has(rows.name(next))) {
            score += EMPTY_RATHER_THAN_STRANGE;
        }
        if (next <= f.shared()) {
            score += CLOSED_BEFORE_ALL_SHARED;
        }
        if (f.depth() == 0 && rows.isEnvelope(f.row())) {
            score += BESIDE_ENVELOPE;
        }
        return score;
    }

    /** How many objects stand in the same object so far. */
    private static int besides(Frame f) {
        return f.parent() == null ? 0 : f.parent().objects() - 1;
    }

    /** What speaks for and against an object having no more rows than it has now. */
    double closing(Frame f) {
        if (f.row() < 0) {
            return f.children() > 0 ? EXAMPLE_MEMBER_LEFT_OUT * Math.min(LEFT_OUT_AT_MOST, f.leftOut()) : 0;
        }
        if (f.children() > 0) {
            int had = f.before() == null || f.before().fields() == null
                    ? 0
                    : f.before().fields().size();
            int lacking = Math.max(0, had - f.children());
            return LEAVES_OPEN_OBJECT
                    + LACKS_FIELD_IT_HAD_BEFORE * Math.min(LEFT_OUT_AT_MOST, lacking)
                    + EXAMPLE_MEMBER_LEFT_OUT * Math.min(LEFT_OUT_AT_MOST, f.leftOut());
        }
        TypeExpression type = rows.type(f.row());
        double score = 0;
        boolean knownEmpty = f.shape() != null && f.shape().isEmpty();
        if (type.core() instanceof Named
                && !knownEmpty
                && (f.before() == null || f.before().fields() != null)) {
            score += NAMED_TYPE_STAYS_EMPTY / (1 + besides(f) / KINDS);
        } else if (type.core() instanceof Anonymous) {
            score += OBJECT_STAYS_EMPTY;
        }
        if (f.leftOut() > 0 && type.mayHoldFields()) {
            score += EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS;
        }
        return score;
    }
}
