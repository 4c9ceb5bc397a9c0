package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.diagnostic.Shortened;
import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one page. */
final class Findings {
    /** The maximum length of a quotation in a message, in characters. */
    private static final int MAX_QUOTE = 80;

    private final String page;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(String page) {
        this.page = page;
    }

    Location at(int line) {
        return new Location(page, line);
    }

    /**
     * Adds a diagnostic.
     *
     * @param message the text, with at most one {@code %s} for the quotation
     * @param quoted the text of the page that is at fault
     */
    void add(DiagnosticId kind, int line, String message, String quoted) {
        String text = message.contains("%s") ? message.replace("%s", '"' + shortened(quoted) + '"') : message;
        diagnostics.add(Diagnostic.of(kind, at(line), text));
    }

    void add(DiagnosticId kind, int line, String message) {
        add(kind, line, message, "");
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String shortened(String text) {
        return Shortened.of(text.strip().replaceAll("\\s+", " "), MAX_QUOTE);
    }
}
