package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that the commands about a name lock share. */
final class LockOptions {
    @Mixin
    private SelectedPages pages;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = {
                "The name lock: a sorted JSON file to commit, with one name on each line.",
                "Default: " + LockFile.NAME + " in the folder of the pages"
            })
    private @Nullable Path lock;

    @Mixin
    private NamesOption names;

    @Option(
            names = "--keep-going",
            description =
                    "Use the other pages if some pages have errors. The names of pages with errors stay in the lock. "
                            + "The exit code is still 1.")
    private boolean keepGoing;

    /** @throws ParameterException if the lock is not given, and the pages are not in one folder */
    Path lock() {
        if (lock != null) {
            return lock;
        }
        return beside(pages.paths())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--lock is needed, because the pages are not in one folder that could have the lock"));
    }

    /** The file of the lock beside pages that are in one folder. */
    static Optional<Path> beside(List<Path> pages) {
        return pages.size() == 1 && Files.isDirectory(pages.get(0))
                ? Optional.of(pages.get(0).resolve(LockFile.NAME))
                : Optional.empty();
    }

    /** Runs a pipeline that has the options of the command line. */
    Result<LockResult> run(LockFile file, CommandLine command, Function<Pipeline, Result<LockResult>> work) {
        try (ProgressLine progress = ProgressLine.on(command)) {
            return work.apply(pages.pipeline(progress)
                    .names(names.names())
                    .lock(file, false)
                    .onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP));
        }
    }

    /**
     * Prints the errors on the pages.
     *
     * @param undone what was not done because of the errors; null if the command went on
     */
    static int failed(Result<LockResult> result, CommandLine command, @Nullable String undone) {
        List<Diagnostic> errors = Findings.of(result.diagnostics()).errors();
        errors.forEach(error -> command.getErr().println("error: " + Findings.lineAndHint(error)));
        if (Pipeline.lacksPages(result)) {
            return ExitCode.USAGE;
        }
        if (undone != null) {
            command.getOut().println(undone + Report.becauseOf(errors));
        }
        return ExitCode.FINDINGS;
    }
}
