package io.github.feishucodegen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The main class of the executable jar. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        OptionalInt elsewhere = JvmLauncher.run(args);
        System.exit(elsewhere.isPresent() ? elsewhere.getAsInt() : here(args));
    }

    private static int here(String[] args) {
        PrintWriter out = writer(FileDescriptor.out, "sun.stdout.encoding");
        PrintWriter err = writer(FileDescriptor.err, "sun.stderr.encoding");
        int exit = execute(commandLine(out, err, Terminal.isAttached() ? Help.Ansi.ON : Help.Ansi.OFF), args);
        out.flush();
        err.flush();
        return exit;
    }

    /** Runs a command. Without enough memory, the exit code is one that no result has. */
    static int execute(CommandLine command, String[] args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError e) {
            return Faults.outOfMemory(command.getErr());
        }
    }

    /** The command line with all its commands, which writes to the given writers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, Help.Ansi ansi) {
        return new CommandLine(new FeishuCodegenCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Faults::usage)
                .setExecutionExceptionHandler(Faults::execution);
    }

    /** A writer for a standard stream. A terminal has its own encoding; files and pipes get UTF-8 in every locale. */
    private static PrintWriter writer(FileDescriptor descriptor, String encodingProperty) {
        String encoding = System.getProperty(encodingProperty);
        Charset charset =
                encoding != null && Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(descriptor), true, charset);
    }
}
