package io.github.feishucodegen.diff;

/** A contract that callers rely on. */
public enum Contract {
    /** Requests and responses. */
    WIRE,
    /** The classes and methods of the generated client. */
    JAVA,
    BOTH
}
