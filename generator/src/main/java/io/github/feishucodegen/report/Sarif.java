package io.github.feishucodegen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;

/** A log in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
public final class Sarif {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Map<String, Integer> indexOfRule = new HashMap<>();
    private final ObjectNode log = JsonNodeFactory.instance.objectNode();
    private final ArrayNode rules;
    private final ArrayNode results;
    private final ObjectNode properties;

    /** @param tool the name that viewers show as the source of the results */
    public Sarif(String tool) {
        log.put("$schema", SCHEMA).put("version", VERSION);
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", tool);
        rules = driver.putArray("rules");
        run.put("columnKind", "utf16CodeUnits");
        properties = run.putObject("properties");
        results = run.putArray("results");
    }

    /** The level of a result. */
    public enum Level {
        error,
        warning,
        note
    }

    /**
     * Declares a rule.
     *
     * @param summary what the rule is about, as one sentence
     * @param help what to do about it
     */
    public Sarif rule(String id, String summary, String help, Level level) {
        indexOfRule.put(id, rules.size());
        ObjectNode node = rules.addObject().put("id", id);
        node.putObject("shortDescription").put("text", summary);
        node.putObject("help").put("text", help);
        node.putObject("defaultConfiguration").put("level", level.name());
        return this;
    }

    /** Adds a result. The caller can add members to the returned node. */
    public ObjectNode result(String rule, Level level, String message, Location at) {
        ObjectNode result = results.addObject().put("ruleId", rule);
        Integer index = indexOfRule.get(rule);
        if (index != null) {
            result.put("ruleIndex", index);
        }
        result.put("level", level.name());
        result.putObject("message").put("text", message);
        addLocation(result.putArray("locations"), at);
        return result;
    }

    /** The properties of the run, to which the caller can add members. */
    public ObjectNode properties() {
        return properties;
    }

    /** Adds a location to a list of locations. The caller can add members to the returned node. */
    public static ObjectNode addLocation(ArrayNode locations, Location at) {
        ObjectNode location = locations.addObject();
        ObjectNode place = location.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(at.page()));
        place.putObject("region").put("startLine", at.line());
        return location;
    }

    public String text() {
        if (properties.isEmpty()) {
            ((ObjectNode) log.at("/runs/0")).remove("properties");
        }
        return IndentedJson.of(log);
    }

    /**
     * The relative URI of a page. Characters outside of ASCII are escaped, and a colon in the first part does not
     * look like a scheme.
     */
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
