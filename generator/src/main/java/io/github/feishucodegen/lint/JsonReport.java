package io.github.feishucodegen.lint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.report.IndentedJson;
import java.util.List;

/** Writes findings in the project's own JSON format, which docs/lint.md describes. */
public final class JsonReport {
    private static final int FORMAT = 1;

    private JsonReport() {}

    public static String write(List<Diagnostic> findings) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("format", FORMAT);
        var list = report.putArray("findings");
        for (Diagnostic finding : findings) {
            list.addObject()
                    .put("rule", finding.id())
                    .put("severity", finding.severity().word())
                    .put("page", finding.location().page())
                    .put("line", finding.location().line())
                    .put("message", finding.message())
                    .put("advice", finding.hint());
        }
        return IndentedJson.of(report);
    }
}
