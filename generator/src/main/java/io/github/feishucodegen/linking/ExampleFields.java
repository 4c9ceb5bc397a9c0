package io.github.feishucodegen.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Derives fields from examples, for pages without a response table. */
final class ExampleFields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleFields() {}

    /** The union of the fields of all examples. Empty if no example is a JSON object. */
    static List<Field> of(List<ExampleDeclaration> examples) {
        List<Field> fields = List.of();
        for (ExampleDeclaration example : examples) {
            try {
                fields = FieldMerge.union(fields, members(JSON.readTree(example.text()), example.location()));
            } catch (JsonProcessingException notJson) {
                // The example stays in the model as written. The lint of examples reports that it is not valid.
            }
        }
        return fields;
    }

    private static List<Field> members(JsonNode node, Location location) {
        List<Field> fields = new ArrayList<>();
        for (var member : node.properties()) {
            Type type = type(member.getValue(), location);
            String example = member.getValue().isValueNode() ? member.getValue().toString() : null;
            fields.add(Field.of(member.getKey(), type, location).withExample(example));
        }
        return fields;
    }

    private static Type type(JsonNode value, Location location) {
        return switch (value.getNodeType()) {
            case OBJECT -> new ObjectType(null, members(value, location));
            case ARRAY -> list(value, location);
            case STRING -> PrimitiveType.STRING;
            case NUMBER -> value.isIntegralNumber() ? PrimitiveType.INTEGER : PrimitiveType.NUMBER;
            case BOOLEAN -> PrimitiveType.BOOLEAN;
            case NULL, MISSING, BINARY, POJO -> AnyType.ANY;
        };
    }

    private static Type list(JsonNode items, Location location) {
        Type element = AnyType.ANY;
        for (JsonNode item : items) {
            element = TypeMerge.merge(element, type(item, location)).orElse(AnyType.ANY);
        }
        return new ListType(element);
    }
}
