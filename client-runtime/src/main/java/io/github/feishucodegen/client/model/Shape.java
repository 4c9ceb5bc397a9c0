package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/** The type of a field's value. Lists and maps have an element shape. */
final class Shape {
    /** The kinds of values in JSON and Java. */
    enum Kind {
        STRING,
        INT64,
        NUMBER,
        BOOL,
        ANY,
        FILE,
        OBJECT,
        LIST,
        MAP
    }

    static final Shape STRING = new Shape(Kind.STRING, null);
    static final Shape INT64 = new Shape(Kind.INT64, null);
    static final Shape NUMBER = new Shape(Kind.NUMBER, null);
    static final Shape BOOL = new Shape(Kind.BOOL, null);
    static final Shape ANY = new Shape(Kind.ANY, null);
    static final Shape FILE = new Shape(Kind.FILE, null);
    static final Shape OBJECT = new Shape(Kind.OBJECT, null);

    final Kind kind;
    private final @Nullable Shape element;

    private Shape(Kind kind, @Nullable Shape element) {
        this.kind = kind;
        this.element = element;
    }

    Shape list() {
        return new Shape(Kind.LIST, this);
    }

    Shape map() {
        return new Shape(Kind.MAP, this);
    }

    Shape element() {
        if (element == null) {
            throw new IllegalStateException(kind + " has no elements");
        }
        return element;
    }

    /** The innermost element shape of lists and maps; this shape for other types. */
    Shape innermost() {
        Shape shape = this;
        while (shape.element != null) {
            shape = shape.element;
        }
        return shape;
    }
}
