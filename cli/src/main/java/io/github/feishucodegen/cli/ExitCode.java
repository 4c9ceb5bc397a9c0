package io.github.feishucodegen.cli;

/** What the process tells its caller. */
final class ExitCode {
    static final int FINE = 0;

    /** Pages have errors. */
    static final int FINDINGS = 1;

    /** The command was mistyped, or its input or output could not be used at all. */
    static final int USAGE = 2;

    /** A side of a comparison cannot be read. */
    static final int UNREADABLE = 3;

    private ExitCode() {}
}
