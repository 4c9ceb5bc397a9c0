package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say about one page. */
final class Findings {
    /** A message quotes no more than this of a page. */
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
     * @param message may hold one {@code %s} for the text at fault
     * @param quoted the text at fault
     */
    void add(Finding finding, int line, String message, String quoted) {
        String text = message.contains("%s") ? message.replace("%s", '"' + shortened(quoted) + '"') : message;
        diagnostics.add(new Diagnostic(finding.id(), finding.severity(), text, at(line), finding.hint()));
    }

    void add(Finding finding, int line, String message) {
        add(finding, line, message, "");
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MAX_QUOTE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
        return line.substring(0, end) + "…";
    }
}
