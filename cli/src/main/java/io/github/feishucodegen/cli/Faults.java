package io.github.feishucodegen.cli;

import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.UnreadableLockException;
import io.github.feishucodegen.pipeline.UnreadableSideException;
import io.github.feishucodegen.pull.PullException;
import io.github.feishucodegen.selection.SelectionException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the message when a command could not do its work. */
final class Faults {
    private Faults() {}

    /** Prints one line with the problem and one that points to the help, instead of the whole help. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        print(command, message(e, args));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            String name = command.getCommandSpec().qualifiedName(" ");
            int subcommand = name.indexOf(' ');
            err.println("Try: feishu-codegen help" + (subcommand < 0 ? "" : name.substring(subcommand)));
        }
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e, String[] args) {
        boolean isCommand = e instanceof UnmatchedArgumentException
                && e.getCommandLine().getParent() == null
                && args.length > 0
                && !args[0].startsWith("-");
        return isCommand ? "there is no command '" + args[0] + "'" : withoutLabel(e.getMessage());
    }

    /** Some messages of picocli begin with the label that is printed before all messages. */
    private static String withoutLabel(String message) {
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    /** Prints which option gives the JVM more memory. It needs little memory itself. */
    static int outOfMemory(PrintWriter err) {
        err.println(
                "error: the memory of the JVM is not enough. Give it more, for example with the environment variable "
                        + "JDK_JAVA_OPTIONS=-Xmx2g");
        err.flush();
        return ExitCode.OUT_OF_MEMORY;
    }

    private static boolean isOutOfMemory(@Nullable Throwable e) {
        return e != null && (e instanceof OutOfMemoryError || isOutOfMemory(e.getCause()));
    }

    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        if (isOutOfMemory(e)) {
            return outOfMemory(command.getErr());
        }
        if (e instanceof UnreadableSideException) {
            print(command, e.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (e instanceof OutputRefusedException || e instanceof UnreadableLockException || e instanceof PullException) {
            print(command, e.getMessage());
        } else if (e instanceof SelectionException) {
            print(command, "--select " + e.getMessage());
        } else if (e instanceof UncheckedIOException) {
            print(command, e.getMessage() + " (" + e.getCause() + ")");
        } else {
            print(command, "the toolkit failed; please report this, and attach the pages");
            e.printStackTrace(command.getErr());
        }
        return ExitCode.USAGE;
    }

    private static void print(CommandLine command, String message) {
        ColorScheme colours = command.getColorScheme();
        command.getErr().println(colours.errorText("error: ") + Findings.printable(message));
    }
}
