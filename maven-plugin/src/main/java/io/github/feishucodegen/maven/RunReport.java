package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The report of a run in Markdown: what was read and written, the changes since the last run, and the findings. Lines
 * with text from pages are indented as code, so that none is interpreted as Markdown or HTML.
 *
 * @param now empty if nothing was generated or the run cannot be compared with others
 */
record RunReport(
        ClientRequest request, Outcome outcome, Findings findings, Optional<LastRun> last, Optional<LastRun> now) {
    private static final int LISTED = 200;

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + (outcome.written() == null ? "Nothing was generated" : "The client was generated"));
        lines.add("");
        lines.add("- Read: " + outcome.reading().summary());
        if (outcome.written() != null) {
            lines.add("- Wrote: " + outcome.summaryOfWriting());
        }
        lines.add("- Output folder: `" + request.shownFolder() + "`");
        lines.add("- Base package: `" + request.target().basePackage().name() + "`");
        now.ifPresent(run -> lines.add("- Key of the inputs: `" + run.inputs().key() + "`"));
        lines.add("");
        lines.add("## What changed since the last run");
        lines.add("");
        changes(lines);
        findings("Errors", findings.errors(), Findings::lineAndHint, lines);
        findings("Warnings", findings.warnings(), Findings::lineAndHint, lines);
        findings("Notes", findings.notes(), Findings::line, lines);
        return String.join("\n", lines) + "\n";
    }

    private void changes(List<String> lines) {
        if (now.isEmpty()) {
            lines.add("The files are as the last run left them.");
        } else if (last.isEmpty()) {
            lines.add("No earlier run is known.");
        } else {
            compare("page", last.get().inputs().pages(), now.get().inputs().pages(), Inputs.PageState::digest, lines);
            compare("file", last.get().outputsByPath(), now.get().outputsByPath(), stamp -> stamp, lines);
            boolean configured = !last.get()
                    .inputs()
                    .configuration()
                    .equals(now.get().inputs().configuration());
            lines.add("Parameters of the plugin, or files that they name: " + (configured ? "changed." : "the same."));
        }
        if (outcome.written() != null) {
            list("Edited by hand, and written again", outcome.written().restored(), lines);
        }
    }

    private static <T> void compare(
            String thing,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, Object> content,
            List<String> lines) {
        Predicate<String> isNew = name -> !before.containsKey(name);
        Predicate<String> isSame =
                name -> !isNew.test(name) && content.apply(before.get(name)).equals(content.apply(after.get(name)));
        list("New " + thing + "s", names(after, isNew), lines);
        list("Changed " + thing + "s", names(after, isNew.or(isSame).negate()), lines);
        list("Gone " + thing + "s", names(before, name -> !after.containsKey(name)), lines);
    }

    private static List<String> names(Map<String, ?> all, Predicate<String> which) {
        return all.keySet().stream().filter(which).toList();
    }

    private static void list(String title, Collection<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(title + ": " + names.size());
            lines.add("");
            names.stream().limit(LISTED).forEach(name -> lines.add("    " + Findings.printable(name)));
            rest(names.size(), lines);
            lines.add("");
        }
    }

    private static void findings(
            String title, List<Diagnostic> findings, Function<Diagnostic, String> text, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + title + ": " + Count.of(findings.size(), "finding"));
        lines.add("");
        for (Diagnostic finding : findings.subList(0, Math.min(LISTED, findings.size()))) {
            text.apply(finding).lines().forEach(line -> lines.add("    " + line));
        }
        rest(findings.size(), lines);
    }

    private static void rest(int all, List<String> lines) {
        if (all > LISTED) {
            lines.add("    and " + (all - LISTED) + " more");
        }
    }
}
