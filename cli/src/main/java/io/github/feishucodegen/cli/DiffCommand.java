package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.Changelog;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Explanation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Reports the changes between two versions of the documentation, on the wire and in the Java client.",
            "",
            "OLD and NEW are each a folder or file of pages, a model that the command model wrote, or REF:PATH of the "
                    + "Git repository around the current folder. The two may be in different dialects."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is no change of the severity in --fail-on, or all such changes are accepted",
            "1:there are such changes; each is printed with the entry that accepts it",
            "2:the command has a mistake, or a report cannot be written",
            "3:OLD, NEW, the policy or the file of accepted changes cannot be read",
            "6:the memory of the JVM is not enough; JDK_JAVA_OPTIONS=-Xmx2g gives it more"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen diff main:docs docs",
            "      compares the pages of the branch main with the working tree",
            "  feishu-codegen diff v1.2.0:docs docs --contract java --fail-on breaking",
            "      checks whether code that calls the client still compiles",
            "  feishu-codegen diff main:docs docs --report text --report markdown=target/comment.md "
                    + "--report sarif=target/diff.sarif",
            "      writes three reports",
            "  feishu-codegen diff --since v1.0.0 --path docs --report html=target/changelog.html",
            "      writes a changelog with a part for each day since the tag",
            "  feishu-codegen diff --explain request-field-became-required",
            "      explains a rule"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "OLD NEW", hideParamSyntax = true, description = "The two sides.")
    private List<String> sides = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportTarget.Converter.class,
            description = {
                "Write a report in one of the formats text, markdown, json, sarif, annotations, junit and html, to "
                        + "a file or to standard output; may be repeated.",
                "Default: text"
            })
    private List<ReportTarget> reports = new ArrayList<>();

    @Mixin
    private PolicyOptions policy;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "breaking",
            converter = Words.OfFailOn.class,
            description = {
                "The lowest severity of a change that makes the exit code 1: breaking, risky, any or never.",
                "Default: ${DEFAULT-VALUE}"
            })
    private FailOn failOn;

    @Mixin
    private HistoryOptions history;

    @Mixin
    private PageFilters filters;

    @Mixin
    private ComparedClients clients;

    @Option(
            names = "--link-old",
            paramLabel = "ADDRESS",
            description = "The URL below which the report html links to the pages of OLD, such as their folder on a "
                    + "code host. Default: the folder OLD, if it is a folder.")
    private @Nullable String linkOld;

    @Option(names = "--link-new", paramLabel = "ADDRESS", description = "The same for NEW.")
    private @Nullable String linkNew;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Explain a rule instead of comparing; 'all' lists the rules.")
    private @Nullable String explain;

    @Override
    public Integer call() {
        if (explain != null) {
            return explain(explain);
        }
        if (history.lackSince(spec.commandLine().getParseResult())) {
            throw new ParameterException(spec.commandLine(), "--path and --per need --since");
        }
        if (history.areGiven()) {
            return changelog();
        }
        if (sides.size() != 2) {
            throw new ParameterException(spec.commandLine(), "give two sides to compare: OLD and NEW");
        }
        Comparison comparison = new Comparison(
                sides.get(0),
                sides.get(1),
                filters.includes(),
                filters.excludes(),
                filters.overlays(),
                filters.knowledge());
        Review review = review(comparison);
        write(review, comparison);
        return review.failures().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int changelog() {
        if (!sides.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either two sides or --since");
        }
        if (!reports.stream().map(ReportTarget::format).allMatch(HistoryOptions::isForm)) {
            throw new ParameterException(spec.commandLine(), "with --since, reports are markdown or html");
        }
        try (ProgressLine progress = ProgressLine.on(spec.commandLine())) {
            Changelog changelog = history.history(filters).changelog(policy.policy(failOn), clients.names(), progress);
            HistoryOptions.write(changelog, reports, spec.commandLine().getOut());
        }
        return ExitCode.FINE;
    }

    private Review review(Comparison comparison) {
        try (ProgressLine progress = ProgressLine.on(spec.commandLine())) {
            return comparison.review(policy.policy(failOn), clients.names(), progress);
        }
    }

    private void write(Review review, Comparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        for (ReportTarget target : reports.isEmpty() ? List.of(ReportTarget.ON_TERMINAL) : reports) {
            Path file = target.file() == null ? Path.of("stdout") : target.file();
            PageLinks links = comparison.linksFrom(file).replacedBy(linkOld, linkNew);
            String report = target.format().write(review, links);
            if (target.file() == null) {
                out.print(report);
            } else {
                Comparison.write(report, target.file());
            }
        }
        out.flush();
    }

    private int explain(String id) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.print(id.equals("all") ? Explanation.ofAll() : Explanation.of(id));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        out.flush();
        return ExitCode.FINE;
    }
}
