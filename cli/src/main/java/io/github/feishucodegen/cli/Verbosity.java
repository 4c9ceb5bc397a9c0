package io.github.feishucodegen.cli;

import picocli.CommandLine.Option;

/** How much a command prints. The two options exclude each other. */
final class Verbosity {
    @Option(names = "--verbose", description = "Print all warnings, and the notes.")
    private boolean verbose;

    @Option(names = "--quiet", description = "Print errors only.")
    private boolean quiet;

    boolean isVerbose() {
        return verbose;
    }

    boolean isQuiet() {
        return quiet;
    }

    static Verbosity verbose() {
        Verbosity verbosity = new Verbosity();
        verbosity.verbose = true;
        return verbosity;
    }
}
