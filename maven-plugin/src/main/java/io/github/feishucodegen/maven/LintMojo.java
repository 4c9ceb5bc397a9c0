package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LintResult;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.selection.OperationSelection;
import java.io.File;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the documentation itself for errors: examples that contradict their tables, duplicate rows and more.
 *
 * <p>Errors fail the build. Warnings fail it if {@code failOnWarning} is set.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class LintMojo extends PagesMojo {
    /**
     * The ids of the rules to apply. Default: all rules, which docs/lint.md lists.
     *
     * <p>Example: {@code <rules><rule>duplicate-row</rule></rules>}
     */
    @Parameter(property = "feishu-codegen.rules")
    private List<String> rules = List.of();

    /**
     * The ids of the rules to leave out. Default: none.
     *
     * <p>Example: {@code <skipRules><skipRule>example-value-unlisted</skipRule></skipRules>}
     */
    @Parameter(property = "feishu-codegen.skipRules")
    private List<String> skipRules = List.of();

    /**
     * The file for all findings; the log has only the first ones. An existing file is replaced. Default: none.
     *
     * <p>Example: {@code <reportFile>target/lint.sarif</reportFile>}
     */
    @Parameter(property = "feishu-codegen.reportFile")
    private @Nullable File reportFile;

    /**
     * The format of {@code reportFile}: {@code text}, {@code json} or {@code sarif}.
     *
     * <p>Example: {@code <reportFormat>sarif</reportFormat>}
     */
    @Parameter(property = "feishu-codegen.reportFormat", defaultValue = "text")
    private String reportFormat = "text";

    /**
     * Fails the build on warnings as well.
     *
     * <p>Example: {@code mvn verify -Dfeishu-codegen.failOnWarning}
     */
    @Parameter(property = "feishu-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("Lint")) {
            return;
        }
        RuleSelection selected = selectedRules();
        PageSelection selection = selection(sources());
        OperationSelection operations = operations();
        Result<LintResult> result =
                run(() -> Pipeline.over(selection).select(operations).lint(selected));
        if (Pipeline.lacksPages(result)) {
            throw failure(
                    "nothing was checked", Findings.of(result.diagnostics()).errors(), adviceOnErrors(result));
        }
        LintResult linting = result.value();
        writeReport(linting);
        report(linting);
    }

    private RuleSelection selectedRules() throws MojoFailureException {
        try {
            return RuleSelection.of(rules, skipRules);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameters rules and skipRules)", e);
        }
    }

    private void writeReport(LintResult linting) throws MojoExecutionException, MojoFailureException {
        String report = switch (reportFormat.toLowerCase(Locale.ROOT)) {
            case "text" -> linting.text();
            case "json" -> linting.json();
            case "sarif" -> linting.sarif();
            default ->
                throw new MojoFailureException(
                        "\"" + reportFormat + "\" is not one of text, json and sarif (parameter reportFormat)");
        };
        File file = reportFile;
        if (file != null) {
            run(() -> LintResult.write(report, file.toPath()));
        }
    }

    private void report(LintResult linting) throws MojoFailureException {
        Findings findings = Findings.of(linting.findings());
        boolean fails = !findings.errors().isEmpty()
                || failOnWarning && !findings.warnings().isEmpty();
        if (fails) {
            List<Diagnostic> told = failOnWarning ? linting.findings() : findings.errors();
            throw failure("the build fails", told, whereAllStand());
        }
        Listing.of(findings.warnings(), LISTED_IN_LOG).forEach(getLog()::warn);
        logNotes(findings);
        getLog().info("Read " + linting.reading().summary() + "; found " + linting.summary());
    }

    private String whereAllStand() {
        return reportFile == null
                ? "The parameter reportFile writes all of them to a file; skipRules leaves out a rule."
                : "All of them are in " + fromBase(reportFile.toPath()) + "; skipRules leaves out a rule.";
    }
}
