package io.github.feishucodegen.naming;

/** The type of a value in Java code. It corresponds to the model's type, with classes instead of objects. */
public sealed interface ValueType {
    /** A value that needs no generated class. */
    enum Scalar implements ValueType {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** Open JSON. */
        ANY,
        FILE
    }

    record ObjectValue(JavaClass type) implements ValueType {}

    record ListValue(ValueType element) implements ValueType {}

    record MapValue(ValueType value) implements ValueType {}
}
