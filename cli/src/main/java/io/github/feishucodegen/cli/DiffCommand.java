package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Explanation;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.UnreadableSideException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
            "Tells what changed between two readings of the documentation, on the wire and in the Java client.",
            "",
            "OLD and NEW are each a folder or file of pages, a model in JSON as the command model writes it, or "
                    + "REF:PATH of the Git repository around the current folder. The two may be in different dialects."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing that --fail-on asks for has changed, or all of it is accepted",
            "1:there are such changes; each is printed with the entry that would accept it",
            "2:the command was mistyped, or a report cannot be written",
            "3:OLD, NEW or the file of accepted changes cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen diff main:docs docs",
            "      what the working tree changes in the pages of the branch main",
            "  feishu-codegen diff v1.2.0:docs docs --contract java --fail-on breaking",
            "      whether code that calls the client still compiles",
            "  feishu-codegen diff main:docs docs --report text --report markdown=target/comment.md "
                    + "--report sarif=target/diff.sarif",
            "      three reports in one run",
            "  feishu-codegen diff --explain request-field-became-required",
            "      what a rule is about, and what to do"
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
                        + "a file or else to standard output; may be repeated.",
                "Default: text"
            })
    private List<ReportTarget> reports = new ArrayList<>();

    @Option(
            names = "--contract",
            paramLabel = "CONTRACT",
            defaultValue = "both",
            converter = Words.OfContract.class,
            description = {
                "What the callers in question rely on: wire (requests and responses), java (the classes and methods of "
                        + "the client) or both.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Contract contract;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "breaking",
            converter = Words.OfFailOn.class,
            description = {
                "From which severity on a change makes the exit code 1: breaking, risky, any or never.",
                "Default: ${DEFAULT-VALUE}"
            })
    private FailOn failOn;

    @Option(
            names = "--accepted",
            paramLabel = "FILE.json",
            description =
                    "Changes that are known and wanted: they are told apart and do not fail the run. docs/diff.md "
                            + "describes the file.")
    private @Nullable Path accepted;

    @Mixin
    private PageFilters filters;

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            defaultValue = BasePackage.DEFAULT,
            converter = GenerateCommand.PackageConverter.class,
            description = {"The package of the Java client, for the names in reports.", "Default: ${DEFAULT-VALUE}"})
    private BasePackage basePackage;

    @Mixin
    private NamesOption names;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The lock of names that both Java clients keep, as for 'generate'.")
    private @Nullable Path lock;

    @Option(
            names = "--link-old",
            paramLabel = "ADDRESS",
            description = "The address below which the form html links to the pages of OLD, such as their folder in a "
                    + "code host's web pages. By default it links to the folder OLD, if it is one.")
    private @Nullable String linkOld;

    @Option(names = "--link-new", paramLabel = "ADDRESS", description = "The same for NEW.")
    private @Nullable String linkNew;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Print what a rule is about and what to do, instead of comparing; 'all' lists the rules.")
    private @Nullable String explain;

    @Override
    public Integer call() {
        if (explain != null) {
            return explain(explain);
        }
        if (sides.size() != 2) {
            throw new ParameterException(spec.commandLine(), "give two sides to compare: OLD and NEW");
        }
        try {
            Comparison comparison = new Comparison(
                    sides.get(0), sides.get(1), filters.includes(), filters.excludes(), filters.overlays());
            Review review = review(comparison);
            write(review, comparison);
            return review.failures().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (UnreadableSideException e) {
            CommandLine command = spec.commandLine();
            command.getErr()
                    .println(command.getColorScheme().errorText("error: ") + Findings.printable(e.getMessage()));
            return ExitCode.UNREADABLE;
        }
    }

    private Review review(Comparison comparison) {
        List<AcceptedChange> known = accepted == null ? List.of() : Comparison.readAccepted(accepted);
        Review.Policy policy = new Review.Policy(contract, failOn, known, LocalDate.now(ZoneOffset.UTC));
        NameLock locked = lock == null ? NameLock.NONE : LockFile.read(lock).lock();
        try (ProgressLine progress = ProgressLine.on(spec.commandLine())) {
            return comparison.review(policy, new Comparison.ClientNames(basePackage, names.names(), locked), progress);
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
