package io.github.feishucodegen.linking.nesting;

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
 * @param ofType how many of the rows taken the type was seen to have elsewhere
 * @param objects how many of the rows taken are of named types
 * @param sibling names of the rows that the object beside the newest row has taken
 * @param reach the last row that this object and those around it can take by what follows their types elsewhere
 * @param shared the last row that follows the type in other surroundings of the table too
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
        int ofType,
        int objects,
        @Nullable Names sibling,
        int reach,
        int shared) {

    static Frame table(@Nullable ExampleShape example) {
        return new Frame(-1, -1, null, objects(example), null, null, null, 0, 0, 0, null, Integer.MAX_VALUE, -1);
    }

    /** This frame after it has taken a row. One beyond its reach shows that this place differs from the others. */
    Frame taking(int row, int nameId, String name, boolean isObject, @Nullable Names sibling) {
        boolean match = example != null && example.member(name) != null && !holds(nameId);
        return new Frame(
                this.row,
                depth,
                parent,
                example,
                shape,
                before,
                Names.with(nameId, names),
                match ? matched + 1 : matched,
                shape != null && shape.has(name) ? ofType + 1 : ofType,
                isObject ? objects + 1 : objects,
                sibling,
                row > reach ? Integer.MAX_VALUE : reach,
                shared);
    }

    /** The frame of a row inside this one. What examples show is spent where the name comes {@code again}. */
    Frame open(
            int row,
            String name,
            TypeExpression type,
            TypeShapes.@Nullable Shape shape,
            @Nullable ClosedTypes before,
            int reach,
            int shared,
            boolean again) {
        ExampleShape inside = example == null || again ? null : example.inside(name, type);
        return new Frame(
                row, depth + 1, this, inside, shape, before, null, 0, 0, 0, null, Math.min(reach, this.reach), shared);
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
