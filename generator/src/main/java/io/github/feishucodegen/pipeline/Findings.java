package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Severity;
import java.util.List;
import java.util.Locale;

/** The findings of a run for people: sorted, without repetitions, and safe to print. */
public record Findings(List<Diagnostic> errors, List<Diagnostic> warnings, List<Diagnostic> notes) {
    public Findings {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    public static Findings of(List<Diagnostic> diagnostics) {
        return new Findings(
                only(Severity.ERROR, diagnostics),
                only(Severity.WARNING, diagnostics),
                only(Severity.NOTE, diagnostics));
    }

    private static List<Diagnostic> only(Severity severity, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.severity() == severity)
                .distinct()
                .sorted()
                .toList();
    }

    /** One line without the severity: {@code page:line: message [id]}. */
    public static String line(Diagnostic diagnostic) {
        return printable(diagnostic.location() + ": " + diagnostic.message() + " [" + diagnostic.id() + "]");
    }

    /** The line of {@link #line(Diagnostic)} and the hint below it. */
    public static String lineAndHint(Diagnostic diagnostic) {
        return line(diagnostic) + System.lineSeparator() + "    " + printable(diagnostic.hint());
    }

    /**
     * The text with escapes for invisible characters, so that a page can neither control a terminal nor forge a line
     * of a report.
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> printable.append(String.format(Locale.ROOT, "\\u%04X", c));
                default -> printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
