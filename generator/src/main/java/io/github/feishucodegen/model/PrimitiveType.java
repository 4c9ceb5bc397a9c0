package io.github.feishucodegen.model;

/** A JSON value that is neither an object nor an array. */
public enum PrimitiveType implements Type {
    STRING,
    /** A signed integer of 64 bits. */
    INTEGER,
    NUMBER,
    BOOLEAN
}
