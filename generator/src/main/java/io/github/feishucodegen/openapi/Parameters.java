package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parameter objects of operations. */
final class Parameters {
    private static final String PATH = "path";

    private Parameters() {}

    /**
     * Adds an operation's parameters. OpenAPI allows neither repeated parameters nor path parameters that the path
     * lacks; these go into an extension. Parameters of the path that no table documents are added as strings.
     *
     * @param path the path of the document under which the operation stands; its parameters may have other names than
     *     the operation's own
     */
    static void addTo(ObjectNode node, Operation operation, PathTemplate path) {
        Map<String, String> names = pathNames(operation, path);
        Set<String> undocumented = new LinkedHashSet<>(path.parameters());
        Set<String> seen = new HashSet<>();
        ArrayNode parameters = Json.NODES.arrayNode();
        ArrayNode others = Json.NODES.arrayNode();
        for (Parameter parameter : operation.parameters()) {
            boolean inPath = parameter.in() == Parameter.In.PATH;
            String documented = parameter.field().name();
            String name = inPath ? names.getOrDefault(documented, documented) : documented;
            boolean allowed = inPath ? undocumented.remove(name) : seen.add(key(parameter));
            (allowed ? parameters : others).add(of(parameter, name));
        }
        undocumented.forEach(name -> parameters.add(undocumented(name)));
        Json.setList(node, "parameters", parameters);
        Json.setList(node, "x-feishu-other-parameters", others);
    }

    /** The parameter names in the document, by the names in the operation's own path. */
    private static Map<String, String> pathNames(Operation operation, PathTemplate path) {
        Map<String, String> names = new HashMap<>();
        PathTemplate own = PathTemplate.of(operation.path());
        for (int i = 0; i < own.documented().size(); i++) {
            names.putIfAbsent(own.documented().get(i), path.parameters().get(i));
        }
        return names;
    }

    private static String key(Parameter parameter) {
        String name = parameter.field().name();
        // Header names do not depend on case.
        return parameter.in() == Parameter.In.HEADER ? "header " + name.toLowerCase(Locale.ROOT) : "query " + name;
    }

    private static ObjectNode of(Parameter parameter, String name) {
        Field field = parameter.field();
        ObjectNode node = Json.object().put("name", name).put("in", in(parameter.in()));
        Json.putText(node, "description", field.description());
        if (field.required() || parameter.in() == Parameter.In.PATH) {
            node.put("required", true);
        }
        Extensions.addDeprecation(node, field.deprecation());
        node.set("schema", Schemas.ofValues(field));
        if (field.example() != null) {
            WrittenValue.example(field.type(), field.example())
                    .ifPresentOrElse(
                            value -> node.set("example", value),
                            () -> node.put(Extensions.EXAMPLE_TEXT, field.example()));
        }
        if (!name.equals(field.name())) {
            node.put(Extensions.NAME, field.name());
        }
        return node;
    }

    private static ObjectNode undocumented(String name) {
        ObjectNode node = Json.object().put("name", name).put("in", PATH).put("required", true);
        node.set("schema", Json.object().put("type", "string"));
        return node.put("x-feishu-undocumented", true);
    }

    private static String in(Parameter.In in) {
        return switch (in) {
            case PATH -> PATH;
            case QUERY -> "query";
            case HEADER -> "header";
        };
    }
}
