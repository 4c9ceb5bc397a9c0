package io.github.feishucodegen.pipeline;

/** What becomes of the output when a page has errors. */
public enum OnErrors {
    /** Nothing is written. */
    STOP,
    /** What the other pages say is written. */
    KEEP_GOING
}
