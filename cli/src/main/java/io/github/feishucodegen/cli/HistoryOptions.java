package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.report.Changelog;
import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.History;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The options of a changelog over many versions. */
final class HistoryOptions {
    @Option(
            names = "--since",
            paramLabel = "REF",
            description =
                    "Instead of two sides, compare all states of a folder in the Git repository around the current "
                            + "folder since REF, or in a range A..B, and write a changelog. Reports are markdown or html.")
    private @Nullable String since;

    @Option(
            names = "--path",
            paramLabel = "DIR",
            defaultValue = "",
            description =
                    "With --since: the folder of the pages, relative to the top of the repository. Default: the top.")
    private String path;

    @Option(
            names = "--per",
            paramLabel = "STEP",
            defaultValue = "date",
            converter = Words.OfStep.class,
            description = {
                "With --since: what a part of the changelog is about, date or tag.",
                "Default: ${DEFAULT-VALUE}"
            })
    private History.Step step;

    boolean areGiven() {
        return since != null;
    }

    /** Whether an option was given that has a meaning only together with {@code --since}. */
    boolean lackSince(ParseResult given) {
        return since == null && (given.hasMatchedOption("--path") || given.hasMatchedOption("--per"));
    }

    /** The history; only if {@link #areGiven()}. */
    History history(PageFilters filters) {
        return new History(
                Path.of("").toAbsolutePath(),
                Objects.requireNonNull(since),
                path,
                step,
                filters.includes(),
                filters.excludes(),
                filters.overlays(),
                filters.knowledge());
    }

    /** Whether a changelog can have the format of a report. */
    static boolean isForm(Format format) {
        return format == Format.MARKDOWN || format == Format.HTML;
    }

    /** Writes a changelog; without a target, in Markdown to the terminal. */
    static void write(Changelog changelog, List<ReportTarget> targets, PrintWriter out) {
        List<ReportTarget> wanted = targets.isEmpty() ? List.of(new ReportTarget(Format.MARKDOWN, null)) : targets;
        for (ReportTarget target : wanted) {
            String text =
                    changelog.write(target.format() == Format.HTML ? Changelog.Form.HTML : Changelog.Form.MARKDOWN);
            if (target.file() == null) {
                out.print(text);
            } else {
                Comparison.write(text, target.file());
            }
        }
        out.flush();
    }
}
