package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
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
            description = "Use the other pages if some pages have errors. The exit code is still 1.")
    private boolean keepGoing;

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    Pipeline pipeline(Progress progress) {
        return operations.of(pages.pipeline(progress)).onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP);
    }

    /** The files and folders that the user gave. */
    List<Path> paths() {
        return pages.paths();
    }

    Verbosity verbosity() {
        return verbosity;
    }
}
