package io.github.feishucodegen.naming;

/** The type of a value as Java code sees it: as in the model, with classes in the place of objects. */
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
