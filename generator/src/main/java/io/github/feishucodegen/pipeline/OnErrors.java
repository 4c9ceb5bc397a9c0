package io.github.feishucodegen.pipeline;

/** The handling of the output if a page has errors. */
public enum OnErrors {
    /** Nothing is written. */
    STOP,
    /** The content of the other pages is written. */
    KEEP_GOING
}
