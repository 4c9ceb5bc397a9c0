package io.github.feishucodegen.diagnostic;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Input could not be used; without leave to go on, nothing is written. */
    ERROR,
    /** Input was used, but a person should look at it. */
    WARNING,
    /** A decision worth knowing about. */
    NOTE
}
