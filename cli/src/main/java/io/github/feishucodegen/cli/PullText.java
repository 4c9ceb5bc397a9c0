package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.PullResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Prints what a pull did: changes and the summary on standard output, failures on standard error. */
final class PullText {
    private static final int CHANGES_SHOWN = 40;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;

    PullText(CommandLine command, boolean quiet) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
    }

    /** @param did the first word of the summary: "Pulled" or "Compared" */
    void print(PullResult result, Path folder, String did) {
        printChanges(result.changes());
        result.failures()
                .forEach(failure ->
                        err.println("failed: " + Findings.printable(failure.path() + ": " + failure.reason())));
        if (result.notAskedMessage() != null) {
            err.println("failed: " + result.notAskedMessage());
        }
        if (result.stopped() != null) {
            err.println("error: " + result.stopped());
        }
        err.flush();
        if (!quiet) {
            out.println(did + " " + folder + ": " + result.summary() + ".");
            out.flush();
        }
    }

    private void printChanges(List<PageChange> changes) {
        if (quiet) {
            return;
        }
        changes.stream().limit(CHANGES_SHOWN).map(PullText::line).forEach(out::println);
        if (changes.size() > CHANGES_SHOWN) {
            out.println("and " + (changes.size() - CHANGES_SHOWN) + " more");
        }
        out.flush();
    }

    /** A line such as {@code moved    im-v1/chat/get.md (from im-v1/group/get.md)}. */
    private static String line(PageChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String from = change.before() == null ? "" : " (from " + change.before() + ")";
        return Findings.printable(String.format(Locale.ROOT, "%-8s %s%s", kind, change.path(), from));
    }
}
