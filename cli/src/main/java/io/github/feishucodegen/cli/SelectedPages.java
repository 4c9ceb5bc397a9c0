package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pages to read, for commands that cannot run without pages. */
final class SelectedPages {
    static final String FILES =
            "Markdown files, and folders, jars and zips that are searched for *.md. All dialects may be mixed.";
    static final String GLOBS =
            "A glob in quotes, such as 'docs/**/*-create.md', stands for the files and folders that match.";

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGES",
            description = {FILES, GLOBS})
    private List<Path> pages = new ArrayList<>();

    @Mixin
    private PageFilters filters;

    /** The files and folders that the user gave. */
    List<Path> paths() {
        return List.copyOf(pages);
    }

    Pipeline pipeline(Progress progress) {
        return filters.pipeline(pages, progress);
    }
}
