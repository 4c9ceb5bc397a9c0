package io.github.feishucodegen.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
public final class SarifReport {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Map<String, Integer> indexOfRule = new HashMap<>();
    private final ObjectNode report = JsonNodeFactory.instance.objectNode();

    private SarifReport(List<Rule> rules, List<Diagnostic> findings) {
        report.put("$schema", SCHEMA).put("version", VERSION);
        ObjectNode run = report.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "feishu-codegen lint");
        addRules(rules, driver.putArray("rules"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        findings.forEach(finding -> addResult(finding, results.addObject()));
    }

    /** @param rules those that were applied */
    public static String write(List<Rule> rules, List<Diagnostic> findings) {
        return JsonReport.text(new SarifReport(rules, findings).report);
    }

    private void addRules(List<Rule> rules, ArrayNode list) {
        for (Rule rule : rules) {
            indexOfRule.put(rule.id(), list.size());
            ObjectNode node = list.addObject().put("id", rule.id());
            node.putObject("shortDescription").put("text", rule.summary());
            node.putObject("help").put("text", rule.advice());
            node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        }
    }

    private void addResult(Diagnostic finding, ObjectNode result) {
        result.put("ruleId", finding.id());
        Integer index = indexOfRule.get(finding.id());
        if (index != null) {
            result.put("ruleIndex", index);
        }
        result.put("level", level(finding.severity()));
        String hint = finding.hint();
        result.putObject("message").put("text", hint == null ? finding.message() : finding.message() + "; " + hint);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(finding.location().page()));
        place.putObject("region").put("startLine", finding.location().line());
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Relative, with escapes for all that is not ASCII; a first part with a colon is no scheme. */
    private static String uri(String page) {
        try {
            String path = new URI(null, null, "/" + page, null).toASCIIString().substring(1);
            int colon = path.indexOf(':');
            int slash = path.indexOf('/');
            return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + page, e);
        }
    }
}
