package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import org.jspecify.annotations.Nullable;

/**
 * An object that is still open while rows are placed, with the rows it has taken so far. Immutable: placings that
 * compete share what they have in common.
 *
 * @param row the row's number in the table, -1 for the table itself
 * @param example what examples show inside the object; null where they show nothing of it
 * @param before what the same type was given at its place before in this placing; null where it is new
 * @param names of the rows taken
 * @param matched how many of the example's members have been taken
 * @param reach the last row that this object and those around it can take by what follows their types elsewhere
 */
record Frame(
        int row,
        int depth,
        @Nullable Frame parent,
        @Nullable ExampleShape example,
        TypeShapes.@Nullable Shape shape,
        @Nullable ClosedTypes before,
        @Nullable Names names,
        int matched,
        int reach) {

    static Frame table(@Nullable ExampleShape example) {
        return new Frame(-1, -1, null, objects(example), null, null, null, 0, Integer.MAX_VALUE);
    }

    /** This frame after it has taken a row. */
    Frame taking(int nameId, String name) {
        boolean match = example != null && example.member(name) != null && !holds(nameId);
        return new Frame(
                row,
                depth,
                parent,
                example,
                shape,
                before,
                Names.with(nameId, names),
                match ? matched + 1 : matched,
                reach);
    }

    /** The frame of a row inside this one. */
    Frame open(
            int row,
            String name,
            TypeExpression type,
            TypeShapes.@Nullable Shape shape,
            @Nullable ClosedTypes before,
            int reach) {
        ExampleShape member = example == null ? null : example.member(name);
        boolean freeKeys = type instanceof MapOf || type instanceof ListOf list && list.element() instanceof MapOf;
        if (member != null && freeKeys) {
            member = member.values();
        }
        return new Frame(row, depth + 1, this, objects(member), shape, before, null, 0, Math.min(reach, this.reach));
    }

    private static @Nullable ExampleShape objects(@Nullable ExampleShape shape) {
        return shape != null && shape.memberCount() > 0 ? shape : null;
    }

    boolean holds(int nameId) {
        return Names.contains(names, nameId);
    }

    int children() {
        return names == null ? 0 : names.size();
    }

    /** How many members the example has that no row has taken. */
    int leftOut() {
        return example == null ? 0 : example.memberCount() - matched;
    }
}
