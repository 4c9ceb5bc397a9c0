package io.github.feishucodegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help;

/** Whether a person is looking. */
final class Terminal {
    private static final Path OUT = Path.of("/dev/stdout");
    private static final Path ERR = Path.of("/dev/stderr");

    private Terminal() {}

    /** Whether all standard streams are on a terminal, and the user has not said NO_COLOR or anything to that effect. */
    static boolean isAttached() {
        return Help.Ansi.AUTO.enabled() && errorsGoWhereOutputGoes();
    }

    /** The JDK tells of standard input and output only; {@code 2>log} is not to receive colours. */
    private static boolean errorsGoWhereOutputGoes() {
        try {
            return !Files.exists(ERR) || Files.isSameFile(OUT, ERR);
        } catch (IOException e) {
            return false;
        }
    }
}
