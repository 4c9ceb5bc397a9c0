package io.github.feishucodegen.lint;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Findings as JSON of the project's own; docs/lint.md describes it. */
public final class JsonReport {
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    public static String write(List<Diagnostic> findings) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("format", FORMAT);
        var list = report.putArray("findings");
        for (Diagnostic finding : findings) {
            list.addObject()
                    .put("rule", finding.id())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("page", finding.location().page())
                    .put("line", finding.location().line())
                    .put("message", finding.message())
                    .put("advice", finding.hint());
        }
        return text(report);
    }

    /** Indented with line feeds on every system. */
    static String text(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(node) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
