package io.github.feishucodegen.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the input.
 *
 * @param kind decides the id and the severity
 * @param message one sentence without a full stop that names the faulty value
 * @param hint what the user can do about it
 */
public record Diagnostic(DiagnosticId kind, Location location, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    /** A finding with the remedy of its kind as the hint. */
    public static Diagnostic of(DiagnosticId kind, Location location, String message) {
        return of(kind, location, message, null);
    }

    /** @param hint replaces the remedy of the kind, because it is more specific; null if there is only the remedy */
    public static Diagnostic of(DiagnosticId kind, Location location, String message, @Nullable String hint) {
        return new Diagnostic(kind, location, message, hint == null ? kind.remedy() : hint);
    }

    /** The id of the kind, such as {@code request-url-missing}. */
    public String id() {
        return kind.id();
    }

    public Severity severity() {
        return kind.severity();
    }

    /** Orders by page and line, so that reports do not depend on the order of the work. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code page:line: severity: message [id]}, and the hint on a line of its own. */
    @Override
    public String toString() {
        return location + ": " + severity().word() + ": " + message + " [" + id() + "]\n    " + hint;
    }
}
