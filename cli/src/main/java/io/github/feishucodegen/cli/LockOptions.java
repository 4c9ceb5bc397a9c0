package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.Locking;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands about a lock of names have in common. */
final class LockOptions {
    @Mixin
    private SelectedPages pages;

    @Option(
            names = "--lock",
            required = true,
            paramLabel = "FILE",
            description = "The lock, JSON to be committed: sorted, one name to a line.")
    private Path lock;

    @Mixin
    private NamesOption names;

    Path lock() {
        return lock;
    }

    Pipeline pipeline(LockFile file, Progress progress) {
        return pages.pipeline(progress).names(names.names()).lock(file, false);
    }

    /** The exit code where errors kept names from being given. */
    static int failed(Result<Locking> result, CommandLine command) {
        for (Diagnostic error : Findings.of(result.diagnostics()).errors()) {
            command.getErr().println("error: " + Findings.lineAndHint(error));
        }
        return Pipeline.lacksPages(result) ? ExitCode.USAGE : ExitCode.FINDINGS;
    }
}
