package io.github.feishucodegen.cli;

import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that filter and correct pages, wherever these come from. */
final class PageFilters {
    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = {
                "Read only pages whose name matches; may be repeated. A name is the path below the given folder: "
                        + "'hire/**' or '**/*-create.md'.",
                "* and ? stand for characters within one segment of the name, ** for any number of segments."
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
                "An overlay in YAML that corrects the pages; may be repeated. docs/overlays.md describes overlays.",
                "Files *.overlay.yaml among the pages are always used in addition."
            })
    private List<Path> overlays = new ArrayList<>();

    @Mixin
    private KnowledgeOptions knowledge;

    Pipeline pipeline(List<Path> pages, Progress progress) {
        return Pipeline.over(new PageSelection(pages, includes, excludes, overlays, knowledge()))
                .reportProgressTo(progress);
    }

    List<String> includes() {
        return includes;
    }

    List<String> excludes() {
        return excludes;
    }

    List<Path> overlays() {
        return overlays;
    }

    NestingKnowledge knowledge() {
        return knowledge.knowledge();
    }
}
