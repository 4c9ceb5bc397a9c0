package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;

/**
 * What speaks for and against a row inside an object. Only the proportions of the weights matter: a name twice among
 * siblings weighs more than an example that lacks a member, since examples are often partial and siblings hardly ever
 * share a name.
 */
final class Evidence {
    private static final double NAME_TWICE = -9;
    private static final double PARENT_IS_SCALAR = -8;
    private static final double PARENT_IS_SCALAR_STILL = -1;

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
    /** The type was closed before in the same placing, with this field or without it. */
    private static final double AS_BEFORE = 0.5;

    private static final double NOT_AS_BEFORE = -2;
    private static final double LACKS_FIELD_IT_HAD_BEFORE = -1;
    private static final double TYPE_INSIDE_ITSELF = -2;

    /** Named types have fields at 4,004 of the 4,016 places where the platform's pages state the nesting. */
    private static final double NAMED_TYPE_STAYS_EMPTY = -5;

    private static final double OBJECT_STAYS_EMPTY = -3;
    private static final double EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS = -2;

    /** Where nothing else speaks, a row belongs to the innermost object that is open. */
    private static final double LEAVES_OPEN_OBJECT = -0.1;

    private final Rows rows;

    Evidence(Rows rows) {
        this.rows = rows;
    }

    double taking(Frame parent, int row) {
        double score = 0;
        if (parent.holds(rows.nameId(row))) {
            score += NAME_TWICE;
        }
        if (parent.row() >= 0
                && parent.children() == 0
                && !rows.type(parent.row()).mayHoldFields()) {
            score += PARENT_IS_SCALAR;
        }
        if (row > parent.reach()) {
            score += BEYOND_REPEAT;
        }
        if (parent.before() != null) {
            score += Names.contains(parent.before().fields(), rows.nameId(row)) ? AS_BEFORE : NOT_AS_BEFORE;
        }
        if (parent.shape() != null) {
            score += parent.shape().count(rows.name(row)) > 0 ? FIELD_OF_TYPE : NOT_FIELD_OF_TYPE;
        }
        return score + inExample(parent, row) + insideItself(parent, row);
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
        if (rows.typeName(f.row()) != null && (f.before() == null || f.before().fields() != null)) {
            score += NAMED_TYPE_STAYS_EMPTY;
        } else if (type.core() instanceof Anonymous) {
            score += OBJECT_STAYS_EMPTY;
        }
        if (f.leftOut() > 0 && type.mayHoldFields()) {
            score += EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS;
        }
        return score;
    }
}
