package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses documented examples, and compares them with the field tables. */
final class ExampleJson {
    /** The maximum depth, which is the limit of the runtime's reader. */
    private static final int MAX_DEPTH = 500;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Map<JavaClass, ObjectClass> objects;

    /** @param objects the object classes by name */
    ExampleJson(Map<JavaClass, ObjectClass> objects) {
        this.objects = objects;
    }

    /** The JSON object in a text; empty if the text is something else or too deep. */
    static Optional<ObjectNode> parse(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object && depth(object, 0) <= MAX_DEPTH
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException | NumberFormatException noJson) {
            // A NumberFormatException is about an exponent with too many digits.
            return Optional.empty();
        }
    }

    private static int depth(JsonNode json, int around) {
        int deepest = around;
        for (JsonNode inner : json) {
            if (around <= MAX_DEPTH) {
                deepest = Math.max(deepest, depth(inner, around + 1));
            }
        }
        return deepest;
    }

    /** The first lint rule that an object violates, and the place; empty if the table documents the whole object. */
    Optional<String> contradiction(ObjectNode json, List<Member> members) {
        return inObject("", json, members);
    }

    private Optional<String> inObject(String place, JsonNode json, List<Member> members) {
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String here = place + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            Optional<Member> member = members.stream()
                    .filter(candidate -> candidate.field().name().equals(entry.getKey()))
                    .findFirst();
            Optional<String> found = member.isEmpty()
                    ? Optional.of("example-member-undocumented at " + here)
                    : inValue(here, entry.getValue(), member.get().type());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inValue(String place, JsonNode json, ValueType type) {
        if (json.isNull()) {
            return Optional.empty();
        }
        if (type instanceof ObjectValue object && json.isObject()) {
            return inObject(place, json, objects.get(object.type()).members());
        }
        if (type instanceof ListValue list && json.isArray()) {
            return first(place, json, list.element());
        }
        if (type instanceof MapValue map && json.isObject()) {
            return first(place, json, map.value());
        }
        return type instanceof Scalar scalar && fits(json, scalar)
                ? Optional.empty()
                : Optional.of("example-type-differs at " + place);
    }

    private Optional<String> first(String place, JsonNode json, ValueType element) {
        for (JsonNode item : json) {
            Optional<String> found = inValue(place, item, element);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(JsonNode json, Scalar type) {
        return switch (type) {
            case STRING -> json.isTextual();
            case INTEGER -> json.asToken() == JsonToken.VALUE_NUMBER_INT && json.canConvertToLong();
            case NUMBER -> json.isNumber();
            case BOOLEAN -> json.isBoolean();
            case ANY -> true;
            case FILE -> false;
        };
    }
}
