package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.pipeline.FindingExplanation;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LintResult;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        name = "lint",
        description = "Reports errors in the documentation itself.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is no finding of the severity in --fail-on",
            "1:there are such findings",
            "2:the command has a mistake, there are no pages, or the output cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen lint docs/",
            "  feishu-codegen lint docs/ --format sarif --output target/lint.sarif",
            "  feishu-codegen lint docs/ --rule example-invalid-json --rule duplicate-row",
            "  feishu-codegen lint --explain duplicate-row"
        })
final class LintCommand implements Callable<Integer> {
    /** The format of the findings. */
    private enum Format {
        text,
        json,
        sarif
    }

    /** The lowest severity that makes the command fail. */
    private enum FailOn {
        note,
        warning,
        error;

        boolean includes(Severity severity) {
            return switch (severity) {
                case ERROR -> true;
                case WARNING -> this != error;
                case NOTE -> this == note;
            };
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PAGES...",
            hideParamSyntax = true,
            description = {SelectedPages.FILES, SelectedPages.GLOBS})
    private List<Path> pages = new ArrayList<>();

    @Mixin
    private PageFilters filters;

    @Mixin
    private SelectedOperations operations;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"One of ${COMPLETION-CANDIDATES}.", "Default: ${DEFAULT-VALUE}"})
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = {
                "The lowest severity of a finding that makes the exit code 1: ${COMPLETION-CANDIDATES}.",
                "Default: ${DEFAULT-VALUE}"
            })
    private FailOn failOn;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file for the findings, instead of standard output. An existing file is replaced.")
    private @Nullable Path output;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Apply only this rule; may be repeated. docs/lint.md lists all rules.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--skip-rule", paramLabel = "ID", description = "Do not apply this rule; may be repeated.")
    private List<String> skippedRules = new ArrayList<>();

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description =
                    "Print what a finding means and what to do, instead of reading pages; 'all' lists all findings.")
    private @Nullable String explain;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        if (explain != null) {
            return explain(explain, command);
        }
        if (pages.isEmpty()) {
            throw new ParameterException(command, "Missing required parameter: 'PAGES'");
        }
        RuleSelection selection = selection();
        Result<LintResult> result;
        try (ProgressLine progress = ProgressLine.on(command)) {
            result = operations.of(filters.pipeline(pages, progress)).lint(selection);
        }
        if (Pipeline.lacksPages(result)) {
            Findings.of(result.diagnostics())
                    .errors()
                    .forEach(error -> command.getErr().println("error: " + Findings.lineAndHint(error)));
            return ExitCode.USAGE;
        }
        LintResult linting = result.value();
        print(linting, command.getOut());
        boolean fails = linting.findings().stream().anyMatch(finding -> failOn.includes(finding.severity()));
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static int explain(String id, CommandLine command) {
        try {
            command.getOut().print(id.equals("all") ? FindingExplanation.ofAll() : FindingExplanation.of(id));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage());
        }
        command.getOut().flush();
        return ExitCode.FINE;
    }

    private RuleSelection selection() {
        try {
            return RuleSelection.of(rules, skippedRules);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /**
     * Writes the report and a summary. A JSON or SARIF report on standard output has no summary, so that programs can
     * parse it.
     */
    private void print(LintResult linting, PrintWriter out) {
        String report = switch (format) {
            case text -> linting.text();
            case json -> linting.json();
            case sarif -> linting.sarif();
        };
        if (output != null) {
            LintResult.write(report, output);
        } else {
            out.print(report);
        }
        if (output != null || format == Format.text) {
            linting.countsByRule().forEach(out::println);
            out.println("Read " + linting.reading().summary() + ".");
            out.println("Found " + linting.summary() + (output == null ? "." : ", written to " + output + "."));
        }
        out.flush();
    }
}
