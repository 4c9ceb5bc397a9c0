package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Visits an example together with its documented type, as far as both have the same shape. */
final class ExampleWalk {
    private final Location example;
    private final BodyNames names;
    private final Consumer<Comparison> visitor;

    ExampleWalk(Location example, BodyNames names, Consumer<Comparison> visitor) {
        this.example = example;
        this.names = names;
        this.visitor = visitor;
    }

    void walk(ObjectType type, JsonValue value) {
        walk("", null, type, value);
    }

    private void walk(String path, @Nullable Field field, Type type, JsonValue value) {
        if (isListOfLooselyTypedObjects(type, value)) {
            ((JsonList) value).items().forEach(item -> walk(path + "[]", field, type, item));
            return;
        }
        if (type instanceof MapType map && isObjectInTruth(map, value)) {
            walk(path, field, map.value(), value);
            return;
        }
        visitor.accept(new Comparison(path, field, type, value, names, example));
        if (type instanceof ListType list && value instanceof JsonList items) {
            items.items().forEach(item -> walk(path + "[]", field, list.element(), item));
        } else if (type instanceof MapType map && value instanceof JsonObject entries) {
            entries.members().forEach(entry -> walk(path + "{}", field, map.value(), entry.value()));
        } else if (type instanceof ObjectType object && value instanceof JsonObject members) {
            walkMembers(path, object, members);
        }
    }

    /**
     * Whether a list stands where the table has an unnamed object. If the type column is empty, the table does not
     * say whether there is one object or a list.
     */
    private static boolean isListOfLooselyTypedObjects(Type type, JsonValue value) {
        return value instanceof JsonList
                && type instanceof ObjectType object
                && object.name() == null
                && !object.fields().isEmpty();
    }

    /**
     * Whether a documented map is really an object. Old pages say "map" for an object; the example then has the names
     * of the rows below.
     */
    private static boolean isObjectInTruth(MapType map, JsonValue value) {
        return value instanceof JsonObject shown
                && map.value() instanceof ObjectType object
                && object.fields().stream().anyMatch(field -> shown.has(field.name()));
    }

    private void walkMembers(String path, ObjectType type, JsonObject value) {
        Map<String, Field> documented = new HashMap<>();
        type.fields().forEach(field -> documented.put(field.name(), field));
        for (JsonValue.Member member : value.members()) {
            Field field = documented.get(member.name());
            if (field != null) {
                walk(path.isEmpty() ? member.name() : path + "." + member.name(), field, field.type(), member.value());
            }
        }
    }
}
