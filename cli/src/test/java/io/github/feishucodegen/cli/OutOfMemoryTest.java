package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OutOfMemoryTest {
    private final StringWriter err = new StringWriter();

    @Command(name = "hungry")
    private record Hungry(boolean elsewhere) implements Callable<Integer> {
        @Override
        public Integer call() {
            OutOfMemoryError error = new OutOfMemoryError("Java heap space");
            if (elsewhere) {
                throw new CompletionException(error);
            }
            throw error;
        }
    }

    @Test
    void itHasItsOwnExitCodeAndNamesTheOptionThatHelps() {
        assertThat(run(false)).isEqualTo(ExitCode.OUT_OF_MEMORY);
        assertThat(err.toString()).contains("JDK_JAVA_OPTIONS=-Xmx2g").doesNotContain("at java");
    }

    @Test
    void itIsFoundInAnotherThreadToo() {
        assertThat(run(true)).isEqualTo(ExitCode.OUT_OF_MEMORY);
    }

    private int run(boolean elsewhere) {
        CommandLine commands = new CommandLine(new Hungry(elsewhere))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(Faults::execution);
        return Main.execute(commands, new String[0]);
    }
}
