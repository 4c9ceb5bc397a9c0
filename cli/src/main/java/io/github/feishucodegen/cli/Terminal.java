package io.github.feishucodegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help;

/** Finds out whether the output goes to a terminal. */
final class Terminal {
    private static final Path OUT = Path.of("/dev/stdout");
    private static final Path ERR = Path.of("/dev/stderr");

    private Terminal() {}

    /**
     * Whether all standard streams are on a terminal and the user has not disabled colors, for example with NO_COLOR.
     */
    static boolean isAttached() {
        return Help.Ansi.AUTO.enabled() && errorsGoWhereOutputGoes();
    }

    /**
     * Whether standard error goes where standard output goes. The JDK knows only about standard input and output, and
     * {@code 2>log} must not receive colors.
     */
    private static boolean errorsGoWhereOutputGoes() {
        try {
            return !Files.exists(ERR) || Files.isSameFile(OUT, ERR);
        } catch (IOException e) {
            return false;
        }
    }
}
