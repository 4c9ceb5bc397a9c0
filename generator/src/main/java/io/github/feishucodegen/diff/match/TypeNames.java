package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Type;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The names of all object types in a type, response or operation, at any depth. */
public final class TypeNames {
    private TypeNames() {}

    public static Set<String> in(Type type) {
        Set<String> names = new TreeSet<>();
        type.objects().map(ObjectType::name).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    public static Set<String> in(Operation operation) {
        Set<String> names = new TreeSet<>();
        operation.contents().forEach(content -> names.addAll(in(content)));
        return names;
    }

    public static Set<String> in(Event event) {
        Set<String> names = new TreeSet<>();
        event.contents().forEach(content -> names.addAll(in(content)));
        return names;
    }

    public static Set<String> in(Response response) {
        return response instanceof Response.Json json ? in(json.content()) : Set.of();
    }
}
