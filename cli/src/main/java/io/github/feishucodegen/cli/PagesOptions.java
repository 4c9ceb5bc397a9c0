package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all commands that write something from pages share. */
final class PagesOptions {
    @Mixin
    private SelectedPages pages;

    @Mixin
    private SelectedOperations operations;

    @Option(
            names = "--keep-going",
            description = "Write what the other pages say when some have errors. The exit code is still 1.")
    private boolean keepGoing;

    @Option(names = "--verbose", description = "Print every warning, and notes on decisions taken.")
    private boolean verbose;

    Pipeline pipeline(Progress progress) {
        return operations.of(pages.pipeline(progress)).onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP);
    }

    boolean isVerbose() {
        return verbose;
    }
}
