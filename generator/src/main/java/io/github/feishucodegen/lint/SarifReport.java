package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.report.Sarif;
import io.github.feishucodegen.report.Sarif.Level;
import java.util.List;

/** Writes findings in the Static Analysis Results Interchange Format (SARIF). */
public final class SarifReport {
    private SarifReport() {}

    /** @param rules the rules that were applied */
    public static String write(List<DiagnosticId> rules, List<Diagnostic> findings) {
        Sarif log = new Sarif("feishu-codegen lint");
        rules.forEach(rule -> log.rule(rule.id(), rule.meaning(), rule.remedy(), level(rule.severity())));
        for (Diagnostic finding : findings) {
            String message = finding.message() + "; " + finding.hint();
            log.result(finding.id(), level(finding.severity()), message, finding.location());
        }
        return log.text();
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Level.error;
            case WARNING -> Level.warning;
            case NOTE -> Level.note;
        };
    }
}
