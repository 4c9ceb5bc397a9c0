package io.github.feishucodegen.cli;

/** The exit codes of the process. */
final class ExitCode {
    static final int FINE = 0;

    /** Pages have errors, or findings, changes or drifted names make the run fail. */
    static final int FINDINGS = 1;

    /** The command line is wrong, or the input or output cannot be used. */
    static final int USAGE = 2;

    /** A side of a comparison, or its file of accepted changes, cannot be read. */
    static final int UNREADABLE = 3;

    /** An update found something new, and callers are not affected. */
    static final int NEW_COMPATIBLE = 4;

    /** An update found something new that breaks callers. */
    static final int NEW_BREAKING = 5;

    /** The memory of the JVM was not enough. */
    static final int OUT_OF_MEMORY = 6;

    private ExitCode() {}
}
