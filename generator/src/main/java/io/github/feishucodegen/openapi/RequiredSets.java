package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FieldRef;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequiredSet;
import io.github.feishucodegen.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The required sets of an operation whose pages require different fields. A request needs all fields of one set. */
final class RequiredSets {
    private RequiredSets() {}

    /**
     * Adds to a body's schema that one set must be complete. Parameters of the sets are left out, because the schema
     * of a body cannot express them. If a set has no field of the body, nothing is added.
     */
    static void addTo(ObjectNode schema, Operation operation, ObjectType body) {
        List<ObjectNode> sets = RequiredSet.of(operation).stream()
                .map(set -> ofFields(body.fields(), set.page()).put("title", set.title()))
                .toList();
        if (!sets.isEmpty() && sets.stream().allMatch(set -> set.size() > 1)) {
            schema.set("anyOf", Json.array(sets, set -> set));
        }
    }

    private static ObjectNode ofFields(List<Field> fields, Location page) {
        ObjectNode schema = Json.object();
        ObjectNode properties = Json.object();
        ArrayNode required = Json.NODES.arrayNode();
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            if (!seen.add(field.name())) {
                continue;
            }
            if (field.requiredBy().contains(page)) {
                required.add(field.name());
            }
            setUnlessEmpty(properties, field.name(), ofType(field.type(), page));
        }
        setUnlessEmpty(schema, "properties", properties);
        Json.setList(schema, "required", required);
        return schema;
    }

    private static ObjectNode ofType(Type type, Location page) {
        ObjectNode schema = Json.object();
        if (type instanceof ObjectType object) {
            return ofFields(object.fields(), page);
        }
        if (type instanceof ListType list) {
            setUnlessEmpty(schema, "items", ofType(list.element(), page));
        } else if (type instanceof MapType map) {
            setUnlessEmpty(schema, "additionalProperties", ofType(map.value(), page));
        }
        return schema;
    }

    private static void setUnlessEmpty(ObjectNode node, String name, ObjectNode member) {
        if (!member.isEmpty()) {
            node.set(name, member);
        }
    }

    /** The complete sets, including parameters. */
    static ArrayNode extension(Operation operation) {
        return Json.array(
                RequiredSet.of(operation),
                set -> Json.object()
                        .put("title", set.title())
                        .put("page", set.page().page())
                        .set(
                                "fields",
                                Json.texts(set.fields().stream()
                                        .map(FieldRef::inOverlay)
                                        .toList())));
    }
}
