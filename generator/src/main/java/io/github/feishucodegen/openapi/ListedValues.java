package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keyword {@code enum}, and the meanings of its values. */
final class ListedValues {
    private ListedValues() {}

    static void addTo(ObjectNode schema, Type type, List<ListedValue> values) {
        if (values.isEmpty()) {
            return;
        }
        // If no value has the documented type, the type or the values are wrong, and an enum would forbid every
        // value. A single value of another type does no harm: the type forbids it anyway.
        if (values.stream()
                .anyMatch(value -> WrittenValue.of(type, value.value()).isPresent())) {
            Set<JsonNode> allowed = new LinkedHashSet<>();
            values.forEach(value -> allowed.add(json(type, value)));
            schema.set("enum", Json.array(List.copyOf(allowed), node -> node));
        }
        schema.set("x-feishu-values", Json.array(values, value -> described(type, value)));
    }

    private static JsonNode described(Type type, ListedValue value) {
        ObjectNode node = Json.object();
        node.set("value", json(type, value));
        Json.putText(node, "description", value.description());
        Extensions.addDeprecation(node, value.deprecation());
        return node;
    }

    private static JsonNode json(Type type, ListedValue value) {
        return WrittenValue.of(type, value.value()).orElseGet(() -> Json.NODES.textNode(value.value()));
    }
}
