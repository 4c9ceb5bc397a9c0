package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Type;
import java.util.Set;
import java.util.TreeSet;

/** The names of all object types in a type, response or operation, at any depth. */
public final class TypeNames {
    private TypeNames() {}

    public static Set<String> in(Type type) {
        Set<String> names = new TreeSet<>();
        collect(type, names);
        return names;
    }

    public static Set<String> in(Operation operation) {
        Set<String> names = new TreeSet<>(in(operation.response()));
        if (operation.body() != null) {
            collect(operation.body().content(), names);
        }
        return names;
    }

    public static Set<String> in(Response response) {
        return response instanceof Response.Json json ? in(json.content()) : Set.of();
    }

    private static void collect(Type type, Set<String> names) {
        if (type.innermost() instanceof ObjectType object) {
            if (object.name() != null) {
                names.add(object.name());
            }
            object.fields().forEach(field -> collect(field.type(), names));
        }
    }
}
