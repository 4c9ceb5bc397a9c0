package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Severity;

/** A rule about a fault that the readers or the linker report. It has the id of their diagnostic. */
public record CollectedRule(String id, Severity severity, String summary, String advice) implements Rule {
    /**
     * The diagnostic as a finding of this rule. Its own hint replaces the general advice, because it is more
     * specific.
     */
    Diagnostic finding(Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        return new Diagnostic(id, severity, diagnostic.message(), diagnostic.location(), hint == null ? advice : hint);
    }
}
