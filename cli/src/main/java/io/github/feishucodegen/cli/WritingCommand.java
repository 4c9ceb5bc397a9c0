package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that reads pages, writes output and reports on both. */
@Command(
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the command succeeded; there may be warnings",
            "1:pages have errors; without --keep-going, nothing was written",
            "2:the command has a mistake, there are no pages, or the output cannot be written"
        })
abstract class WritingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PagesOptions pages;

    /** The output file or folder that the user gave. */
    abstract Path output();

    abstract Result<Outcome> write(Pipeline pipeline);

    /** The files and folders with the pages. */
    final List<Path> pages() {
        return pages.paths();
    }

    /** Advice that is printed below the summary; null for none. */
    @Nullable
    String advice() {
        return null;
    }

    /** Whether the output goes to standard output. The summary then goes to standard error. */
    boolean isOutputStandard() {
        return false;
    }

    final CommandLine command() {
        return spec.commandLine();
    }

    @Override
    public final Integer call() {
        CommandLine command = spec.commandLine();
        Result<Outcome> result;
        try (ProgressLine progress = ProgressLine.on(command)) {
            result = write(pages.pipeline(progress));
        }
        boolean standard = isOutputStandard();
        new Report(command, pages.verbosity(), standard ? command.getErr() : command.getOut())
                .print(result, standard ? "standard output" : output().toString());

        if (Pipeline.lacksPages(result)) {
            return ExitCode.USAGE;
        }
        String advice = advice();
        if (advice != null && !pages.verbosity().isQuiet()) {
            command.getOut().println(advice);
            command.getOut().flush();
        }
        return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
