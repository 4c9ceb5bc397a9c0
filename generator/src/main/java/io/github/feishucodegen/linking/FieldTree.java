package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields inside fields, by their names: lists and maps between them have no name and do not count. */
final class FieldTree {
    private FieldTree() {}

    static @Nullable Field find(List<Field> fields, List<String> names) {
        Field found = null;
        List<Field> level = fields;
        for (String name : names) {
            found = level.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return null;
            }
            level = inside(found.type());
        }
        return found;
    }

    /** The fields of the object inside all lists and maps; none where something else stands there. */
    static List<Field> inside(Type type) {
        return type.innermost() instanceof ObjectType object ? object.fields() : List.of();
    }

    /** The fields and all fields inside them. */
    static Stream<Field> all(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(inside(field.type()))));
    }

    /** Where fields stand that may be meant by the end of a path that leads nowhere: those of nearly its name. */
    static List<List<String>> near(List<Field> fields, String name) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        collect(fields, List.of(), byName);
        return Nearest.to(name, byName.keySet()).stream().map(byName::get).toList();
    }

    /** The first path to each name. */
    private static void collect(List<Field> fields, List<String> around, Map<String, List<String>> byName) {
        for (Field field : fields) {
            List<String> path = new ArrayList<>(around);
            path.add(field.name());
            byName.putIfAbsent(field.name(), path);
            collect(inside(field.type()), path, byName);
        }
    }

    /** @param change gives what stands in the place of the field that the names lead to; null for nothing */
    static List<Field> change(List<Field> fields, List<String> names, Function<Field, @Nullable Field> change) {
        List<Field> changed = new ArrayList<>();
        for (Field field : fields) {
            if (!field.name().equals(names.get(0))) {
                changed.add(field);
            } else if (names.size() > 1) {
                List<Field> inside = change(inside(field.type()), names.subList(1, names.size()), change);
                changed.add(field.withType(withInside(field.type(), inside)));
            } else {
                Field other = change.apply(field);
                if (other != null) {
                    changed.add(other);
                }
            }
        }
        return changed;
    }

    /** @param parent the names that lead to the field around it, which {@link #mayHold} it */
    static List<Field> add(List<Field> fields, List<String> parent, Field added) {
        if (parent.isEmpty()) {
            List<Field> all = new ArrayList<>(fields);
            all.add(added);
            return all;
        }
        return change(fields, parent, around -> {
            List<Field> inside = new ArrayList<>(inside(around.type()));
            inside.add(added);
            return around.withType(withInside(around.type(), inside));
        });
    }

    /** Whether fields can stand inside a value of the type. */
    static boolean mayHold(Type type) {
        Type inner = type.innermost();
        return inner instanceof ObjectType || inner == AnyType.ANY;
    }

    static Type withInside(Type type, List<Field> fields) {
        if (type instanceof ListType list) {
            return new ListType(withInside(list.element(), fields));
        }
        if (type instanceof MapType map) {
            return new MapType(withInside(map.value(), fields));
        }
        return new ObjectType(type instanceof ObjectType object ? object.name() : null, fields);
    }
}
