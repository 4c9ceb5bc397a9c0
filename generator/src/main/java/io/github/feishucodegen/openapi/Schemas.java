package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;

/** Schema objects. Named types are written inline, because their fields differ from place to place. */
final class Schemas {
    /** The maximum depth of types, up to which the recursion is safe. The deepest page has ten levels. */
    private static final int MAX_DEPTH = 150;

    private Schemas() {}

    static ObjectNode of(Type type) {
        return of(type, 0);
    }

    /** The schema of a field's values, without description and example. A parameter object has these itself. */
    static ObjectNode ofValues(Field field) {
        return ofValues(field, 0);
    }

    /** The schema of a file, as a field or as a whole body. */
    static ObjectNode file() {
        // OpenAPI 3.1 uses the media type; many tools still use the format.
        return typed("string").put("format", "binary").put("contentMediaType", "application/octet-stream");
    }

    private static ObjectNode of(Type type, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("types are nested deeper than " + MAX_DEPTH + " levels");
        }
        if (type instanceof PrimitiveType primitive) {
            return switch (primitive) {
                case STRING -> typed("string");
                case INTEGER -> typed("integer").put("format", "int64");
                case NUMBER -> typed("number");
                case BOOLEAN -> typed("boolean");
            };
        }
        if (type == AnyType.ANY) {
            return Json.object();
        }
        if (type == FileType.FILE) {
            return file();
        }
        if (type instanceof ListType list) {
            return typed("array").set("items", of(list.element(), depth + 1));
        }
        if (type instanceof MapType map) {
            return typed("object").set("additionalProperties", of(map.value(), depth + 1));
        }
        return ofObject((ObjectType) type, depth);
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode ofObject(ObjectType type, int depth) {
        ObjectNode schema = typed("object");
        if (type.name() != null) {
            schema.put("x-feishu-type", type.name());
        }
        ObjectNode properties = Json.object();
        ArrayNode required = Json.NODES.arrayNode();
        ArrayNode repeated = Json.NODES.arrayNode();
        for (Field field : type.fields()) {
            ObjectNode property = ofField(field, depth + 1);
            if (properties.has(field.name())) {
                repeated.add(Json.object().put("name", field.name()).set("schema", property));
                continue;
            }
            properties.set(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!properties.isEmpty()) {
            schema.set("properties", properties);
        }
        Json.setList(schema, "required", required);
        Json.setList(schema, "x-feishu-repeated-properties", repeated);
        return schema;
    }

    private static ObjectNode ofField(Field field, int depth) {
        ObjectNode schema = ofValues(field, depth);
        Json.putText(schema, "description", field.description());
        Extensions.addDeprecation(schema, field.deprecation());
        if (field.example() != null) {
            WrittenValue.example(field.type(), field.example())
                    .ifPresentOrElse(
                            value -> schema.set(
                                    "examples", Json.NODES.arrayNode().add(value)),
                            () -> schema.put(Extensions.EXAMPLE_TEXT, field.example()));
        }
        return schema;
    }

    private static ObjectNode ofValues(Field field, int depth) {
        ObjectNode schema = of(field.type(), depth);
        if (field.defaultValue() != null) {
            WrittenValue.of(field.type(), field.defaultValue())
                    .ifPresentOrElse(
                            value -> schema.set("default", value),
                            () -> schema.put("x-feishu-default-text", field.defaultValue()));
        }
        ObjectNode innermost = innermost(schema);
        ListedValues.addTo(innermost, field.type().innermost(), field.values());
        Rules.addTo(schema, innermost, field);
        Json.setList(schema, "x-feishu-field-scopes", Extensions.scopes(field.scopes()));
        return schema;
    }

    /** The schema of the innermost elements of lists and maps. Listed values, ranges and patterns apply to these. */
    private static ObjectNode innermost(ObjectNode schema) {
        ObjectNode inner = schema;
        while (true) {
            JsonNode next = inner.has("items") ? inner.get("items") : inner.get("additionalProperties");
            if (next == null) {
                return inner;
            }
            inner = (ObjectNode) next;
        }
    }
}
