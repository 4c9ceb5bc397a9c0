package io.github.feishucodegen.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the input.
 *
 * @param id stable, in kebab case, such as {@code request-url-missing}
 * @param message one sentence without a full stop that names the faulty value
 * @param hint what the user can do about it; null if there is no hint
 */
public record Diagnostic(
        String id,
        Severity severity,
        String message,
        Location location,
        @Nullable String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(String id, Location location, String message, @Nullable String hint) {
        return new Diagnostic(id, Severity.ERROR, message, location, hint);
    }

    public static Diagnostic warning(String id, Location location, String message, @Nullable String hint) {
        return new Diagnostic(id, Severity.WARNING, message, location, hint);
    }

    public static Diagnostic note(String id, Location location, String message) {
        return new Diagnostic(id, Severity.NOTE, message, location, null);
    }

    /** Orders by page and line, so that reports do not depend on the order of the work. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code page:line: severity: message [id]}, and the hint on a line of its own. */
    @Override
    public String toString() {
        String line =
                location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " [" + id + "]";
        return hint == null ? line : line + "\n    " + hint;
    }
}
