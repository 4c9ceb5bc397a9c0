package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.KeptChangelog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "changelog",
        description = {
            "Adds the changes between two versions of the documentation to a changelog that people keep.",
            "",
            "The new part is above the older ones. Nothing that is in the file changes. If the file has a part with this "
                    + "title, nothing is added. OLD and NEW are as for 'diff'."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the changelog has the part",
            "2:the command has a mistake, or the changelog cannot be written",
            "3:OLD, NEW, the policy or the file of accepted changes cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen changelog v1.2.0:docs docs --file docs/API-CHANGES.md --title 1.3.0",
            "      adds the changes since the tag v1.2.0 as the part 1.3.0"
        })
final class ChangelogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old side.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new side.")
    private String now;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The changelog, in Markdown.")
    private Path file;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = {"The title of the new part.", "Default: the date of today"})
    private @Nullable String title;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private PageFilters filters;

    @Mixin
    private ComparedClients clients;

    @Override
    public Integer call() {
        Comparison comparison = new Comparison(
                old, now, filters.includes(), filters.excludes(), filters.overlays(), filters.knowledge());
        Review review;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine())) {
            review = comparison.review(policy.policy(FailOn.NEVER), clients.names(), progress);
        }
        String part = title == null ? LocalDate.now(ZoneOffset.UTC).toString() : title;
        boolean added = KeptChangelog.add(file, part, review);
        spec.commandLine()
                .getOut()
                .println(added ? "Added " + part + " to " + file + "." : file + " already has the part " + part + ".");
        return ExitCode.FINE;
    }
}
