package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Severity;

/** A fault that the readers or the linker notice on their way; it has the id of their diagnostic. */
public record CollectedRule(String id, Severity severity, String summary, String advice) implements Rule {
    /** The diagnostic as a finding of this rule; its own hint is closer to the fault than the general advice. */
    Diagnostic finding(Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        return new Diagnostic(id, severity, diagnostic.message(), diagnostic.location(), hint == null ? advice : hint);
    }
}
