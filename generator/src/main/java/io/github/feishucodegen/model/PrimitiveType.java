package io.github.feishucodegen.model;

/** A JSON value without parts. */
public enum PrimitiveType implements Type {
    STRING,
    /** Of 64 bits. */
    INTEGER,
    NUMBER,
    BOOLEAN
}
