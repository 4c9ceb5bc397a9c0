package io.github.feishucodegen.diff;

/** What callers rely on. */
public enum Contract {
    /** Requests and responses. */
    WIRE,
    /** The generated client: its classes and methods. */
    JAVA,
    BOTH
}
