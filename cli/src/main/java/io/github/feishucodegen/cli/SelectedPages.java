package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options that select the pages to read, which all commands on pages share. */
final class SelectedPages {
    @Parameters(
            arity = "1..*",
            paramLabel = "PAGES",
            description = {
                "Markdown files, and folders that are searched for *.md; any number, in any mixture of dialects.",
                "Globs that the shell has left alone, such as 'docs/**/*-create.md', mean what matches them."
            })
    private List<Path> pages = new ArrayList<>();

    @Mixin
    private PageFilters filters;

    Pipeline pipeline(Progress progress) {
        return Pipeline.over(new PageSelection(pages, filters.includes(), filters.excludes(), filters.overlays()))
                .reportProgressTo(progress);
    }
}
