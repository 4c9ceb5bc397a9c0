package io.github.feishucodegen.linking.nesting;

/** What the type column of a row says, before it is known which fields stand below the row. */
public sealed interface TypeExpression {
    /** A JSON value without parts. */
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

    /** The column leaves it open: an object where rows stand below, any JSON otherwise. */
    enum Unstated implements TypeExpression {
        UNSTATED
    }

    /** An object without a name. */
    enum Anonymous implements TypeExpression {
        OBJECT
    }

    /** An object by the platform's name. */
    record Named(String name) implements TypeExpression {}

    record ListOf(TypeExpression element) implements TypeExpression {}

    record MapOf(TypeExpression value) implements TypeExpression {}

    /** What stands inside all lists and maps. */
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

    /** Whether rows may stand below a row of this type. */
    default boolean mayHoldFields() {
        TypeExpression core = core();
        return core instanceof Named || core instanceof Anonymous || core instanceof Unstated;
    }
}
