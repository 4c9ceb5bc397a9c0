package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import org.jspecify.annotations.Nullable;

/**
 * An object that is still open while rows are placed, with the rows it has taken so far. Immutable: placings that
 * compete share what they have in common.
 */
final class Frame {
    /** The row's number in the table, -1 for the table itself. */
    final int row;

    final int depth;
    final @Nullable Frame parent;
    final TypeExpression type;
    /** What examples show inside the object; null where they show nothing of it. */
    final @Nullable ExampleShape example;

    final TypeShapes.@Nullable Shape shape;
    final int children;
    /** How many of the example's members have been taken. */
    final int matched;

    private final @Nullable Names names;

    private Frame(
            int row,
            int depth,
            @Nullable Frame parent,
            TypeExpression type,
            @Nullable ExampleShape example,
            TypeShapes.@Nullable Shape shape,
            int children,
            int matched,
            @Nullable Names names) {
        this.row = row;
        this.depth = depth;
        this.parent = parent;
        this.type = type;
        this.example = example;
        this.shape = shape;
        this.children = children;
        this.matched = matched;
        this.names = names;
    }

    static Frame table(@Nullable ExampleShape example) {
        return new Frame(-1, -1, null, TypeExpression.Anonymous.OBJECT, example, null, 0, 0, null);
    }

    /** This frame after it has taken a row of that name. */
    Frame taking(String name) {
        boolean match = example != null && example.member(name) != null && !holds(name);
        return new Frame(
                row,
                depth,
                parent,
                type,
                example,
                shape,
                children + 1,
                match ? matched + 1 : matched,
                new Names(name, names));
    }

    /** The frame of a row inside this one. */
    Frame open(int row, String name, TypeExpression type, TypeShapes shapes) {
        ExampleShape member = example == null ? null : example.member(name);
        boolean freeKeys =
                type instanceof MapOf || type instanceof TypeExpression.ListOf list && list.element() instanceof MapOf;
        if (member != null && freeKeys) {
            member = member.values();
        }
        return new Frame(row, depth + 1, this, type, member, shapes.of(type), 0, 0, null);
    }

    boolean holds(String name) {
        for (Names n = names; n != null; n = n.rest) {
            if (n.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private record Names(String name, @Nullable Names rest) {}
}
