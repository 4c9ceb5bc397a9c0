package io.github.feishucodegen.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What an OpenAPI operation says about its fields: a line each, such as {@code body a.b integer required values 1,2}. */
final class OpenApiRows {
    private final List<String> rows = new ArrayList<>();

    private OpenApiRows() {}

    static List<String> of(JsonNode operation) {
        OpenApiRows found = new OpenApiRows();
        for (JsonNode parameter : operation.path("parameters")) {
            found.add(
                    parameter.path("in").asText(),
                    parameter.path("name").asText(),
                    parameter.path("schema"),
                    parameter.path("required").asBoolean());
        }
        found.members("body", "", onlyMedia(operation.path("requestBody").path("content")));
        found.members("response", "", onlyMedia(operation.at("/responses/200/content")));
        return found.rows;
    }

    private static JsonNode onlyMedia(JsonNode content) {
        return content.isEmpty() ? content : content.elements().next().path("schema");
    }

    private void members(String kind, String prefix, JsonNode schema) {
        JsonNode object = schema.has("items") ? schema.path("items") : schema;
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, JsonNode> member : object.path("properties").properties()) {
            String path = prefix + member.getKey();
            add(kind, path, member.getValue(), required.contains(member.getKey()));
            members(kind, path + ".", member.getValue());
        }
    }

    private void add(String kind, String path, JsonNode schema, boolean required) {
        StringJoiner row = new StringJoiner(" ")
                .add(kind)
                .add(path)
                .add(schema.path("type").asText());
        if (required) {
            row.add("required");
        }
        JsonNode values = schema.has("items") ? schema.path("items").path("enum") : schema.path("enum");
        if (!values.isEmpty()) {
            StringJoiner listed = new StringJoiner(",");
            values.forEach(v -> listed.add(v.asText()));
            row.add("values").add(listed.toString());
        }
        rows.add(row.toString());
    }
}
