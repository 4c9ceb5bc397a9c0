package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lint.JsonReport;
import io.github.feishucodegen.lint.SarifReport;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings of {@code lint}.
 *
 * @param rules the rules that were applied
 * @param findings sorted by page and line
 */
public record LintResult(ReadResult reading, List<DiagnosticId> rules, List<Diagnostic> findings) {
    public LintResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** The findings for people, each with its advice below. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            text.append(finding.severity().word())
                    .append(": ")
                    .append(Findings.lineAndHint(finding))
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    /** One line per rule with findings, the most frequent first: {@code 12  warning  duplicate-row}. */
    public List<String> countsByRule() {
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity().word() + "  " + finding.id(),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> String.format(Locale.ROOT, "%6d  %s", count.getValue(), count.getKey()))
                .toList();
    }

    public String json() {
        return JsonReport.write(findings);
    }

    public String sarif() {
        return SarifReport.write(rules, findings);
    }

    /** A summary such as {@code 12 findings of 3 rules on 5 pages}. */
    public String summary() {
        if (findings.isEmpty()) {
            return "nothing wrong";
        }
        long ids = findings.stream().map(Diagnostic::id).distinct().count();
        long pages = findings.stream()
                .map(Diagnostic::location)
                .map(Location::page)
                .distinct()
                .count();
        return Count.of(findings.size(), "finding") + " of " + Count.of((int) ids, "rule") + " on "
                + Count.of((int) pages, "page");
    }

    /** Writes a report to a file. An existing file is replaced. */
    public static WriteSummary write(String report, Path file) {
        return OutputFile.write(report, file);
    }
}
