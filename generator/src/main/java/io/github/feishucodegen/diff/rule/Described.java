package io.github.feishucodegen.diff.rule;

/** The things that a description can be about. */
public enum Described {
    OPERATION,
    EVENT,
    PARAMETER,
    FIELD,
    VALUE,
    ERROR,
    ADVICE;

    boolean isOfError() {
        return this == ERROR || this == ADVICE;
    }
}
