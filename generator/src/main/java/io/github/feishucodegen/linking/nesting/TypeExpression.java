package io.github.feishucodegen.linking.nesting;

/** A parsed type column, before it is known which fields are below the row. */
public sealed interface TypeExpression {
    /** A JSON value that is neither an object nor an array. */
    enum Scalar implements TypeExpression {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    /** The bytes of a file. */
    enum File implements TypeExpression {
        FILE
    }

    /** The column does not state the type: it is an object if rows are below, otherwise any JSON. */
    enum Unstated implements TypeExpression {
        UNSTATED
    }

    /** An object without a name. */
    enum Anonymous implements TypeExpression {
        OBJECT
    }

    /** An object with a name of the platform. */
    record Named(String name) implements TypeExpression {}

    record ListOf(TypeExpression element) implements TypeExpression {}

    record MapOf(TypeExpression value) implements TypeExpression {}

    /** The type inside all lists and maps. */
    default TypeExpression core() {
        TypeExpression inner = this;
        while (true) {
            if (inner instanceof ListOf list) {
                inner = list.element();
            } else if (inner instanceof MapOf map) {
                inner = map.value();
            } else {
                return inner;
            }
        }
    }

    /** Whether rows may be below a row of this type. */
    default boolean mayHoldFields() {
        TypeExpression core = core();
        return core instanceof Named || core instanceof Anonymous || core instanceof Unstated;
    }
}
