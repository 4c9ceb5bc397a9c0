package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = {
                "Read only pages whose name matches; may be repeated. A name is the path below the folder given: "
                        + "'hire/**' or '**/*-create.md'.",
                "* and ? stand for characters within one part of the name, ** for any number of parts."
            })
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out pages whose name matches, even if they are included; may be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = {
                "Corrections of the pages, in YAML; may be repeated. docs/overlays.md tells how to write them.",
                "Files *.overlay.yaml below the folders of pages are taken anyway."
            })
    private List<Path> overlays = new ArrayList<>();

    Pipeline pipeline(Progress progress) {
        return Pipeline.over(new PageSelection(pages, includes, excludes, overlays))
                .reportProgressTo(progress);
    }
}
