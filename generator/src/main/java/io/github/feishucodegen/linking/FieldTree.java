package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and changes fields inside fields by a path of names. Lists and maps in between have no name and do not count.
 */
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
            level = found.type().fields();
        }
        return found;
    }

    /** These fields and all fields inside them. */
    static Stream<Field> all(List<Field> fields) {
        return fields.stream()
                .flatMap(field ->
                        Stream.concat(Stream.of(field), all(field.type().fields())));
    }

    /** The paths of fields with a similar name, for messages about a path that does not exist. */
    static List<List<String>> near(List<Field> fields, String name) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        collect(fields, List.of(), byName);
        return Nearest.to(name, byName.keySet()).stream().map(byName::get).toList();
    }

    /** Collects the first path to each name. */
    private static void collect(List<Field> fields, List<String> around, Map<String, List<String>> byName) {
        for (Field field : fields) {
            List<String> path = new ArrayList<>(around);
            path.add(field.name());
            byName.putIfAbsent(field.name(), path);
            collect(field.type().fields(), path, byName);
        }
    }

    /** @param change returns the replacement for the field at the path, or null to remove it */
    static List<Field> change(List<Field> fields, List<String> names, Function<Field, @Nullable Field> change) {
        List<Field> changed = new ArrayList<>();
        for (Field field : fields) {
            if (!field.name().equals(names.get(0))) {
                changed.add(field);
            } else if (names.size() > 1) {
                List<Field> inside = change(field.type().fields(), names.subList(1, names.size()), change);
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

    /** @param parent the path to the field around the new one. {@link #mayHold} must be true for its type */
    static List<Field> add(List<Field> fields, List<String> parent, Field added) {
        if (parent.isEmpty()) {
            List<Field> all = new ArrayList<>(fields);
            all.add(added);
            return all;
        }
        return change(fields, parent, around -> {
            List<Field> inside = new ArrayList<>(around.type().fields());
            inside.add(added);
            return around.withType(withInside(around.type(), inside));
        });
    }

    /** Whether a value of the type can have fields inside. */
    static boolean mayHold(Type type) {
        Type inner = type.innermost();
        return inner instanceof ObjectType || inner == AnyType.ANY;
    }

    static Type withInside(Type type, List<Field> fields) {
        return type.withInnermost(
                inner -> new ObjectType(inner instanceof ObjectType object ? object.name() : null, fields));
    }
}
