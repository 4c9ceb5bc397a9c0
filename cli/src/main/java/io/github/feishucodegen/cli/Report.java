package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Excerpt;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Prints the findings on standard error and the summary on standard output. */
final class Report {
    private static final int WARNINGS_SHOWN = 20;

    private final PrintWriter out;
    private final PrintWriter err;
    private final ColorScheme colours;
    private final boolean verbose;
    private final boolean quiet;

    Report(CommandLine command, Verbosity verbosity) {
        this(command, verbosity, command.getOut());
    }

    /** @param out where the summary goes */
    Report(CommandLine command, Verbosity verbosity, PrintWriter out) {
        this.out = out;
        this.err = command.getErr();
        this.colours = command.getColorScheme();
        this.verbose = verbosity.isVerbose();
        this.quiet = verbosity.isQuiet();
    }

    /** @param output how the message names the output */
    void print(Result<Outcome> result, String output) {
        Findings findings = Findings.of(result.diagnostics());
        printFindings(findings);
        err.flush();
        if (!quiet) {
            printSummary(result.value(), findings, output);
        }
    }

    private void printSummary(Outcome outcome, Findings findings, String output) {
        out.println("Read " + outcome.reading().summary() + ".");
        if (verbose) {
            out.println(outcome.reading().rows());
        }
        if (outcome.written() == null) {
            out.println("Wrote nothing to " + output + becauseOf(findings.errors()));
        } else {
            out.println("Wrote " + outcome.summaryOfWriting() + " in " + output + ".");
        }
        out.flush();
    }

    /** The end of a sentence about something that was not done: the number of errors and what the user can do. */
    static String becauseOf(List<Diagnostic> errors) {
        return ", because of " + Count.of(errors.size(), "error")
                + ". Correct the pages, add an overlay, leave pages out with --exclude, or use only the other pages with "
                + "--keep-going.";
    }

    private void printFindings(Findings findings) {
        if (!quiet) {
            printWarningsAndNotes(findings);
        }
        print("error: ", Style.fg_red, findings.errors(), Findings::lineAndHint);
    }

    private void printWarningsAndNotes(Findings findings) {
        if (verbose) {
            print("note: ", Style.faint, findings.notes(), Findings::line);
        }
        Excerpt warnings = Excerpt.of(findings.warnings(), verbose ? Integer.MAX_VALUE : WARNINGS_SHOWN);
        print("warning: ", Style.fg_yellow, warnings.shown(), Findings::lineAndHint);
        if (!warnings.rest().isEmpty()) {
            err.println("and " + Count.of(warnings.rest().size(), "more warning") + " (" + warnings.restByRule()
                    + "): --verbose prints them");
        }
        if (!verbose && !findings.notes().isEmpty()) {
            err.println(Count.of(findings.notes().size(), "note") + " (" + Excerpt.byRule(findings.notes())
                    + "): --verbose prints them");
        }
    }

    /** Prints findings of one severity. Errors are printed last, where users see them. */
    private void print(String severity, IStyle style, List<Diagnostic> diagnostics, Function<Diagnostic, String> text) {
        String label = colours.ansi().enabled() ? style.on() + severity + style.off() : severity;
        diagnostics.forEach(d -> err.println(label + text.apply(d)));
    }
}
