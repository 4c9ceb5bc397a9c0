package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fields as dotted paths with their types, easy to compare. */
final class Paths {
    private Paths() {}

    static List<String> of(List<Field> fields) {
        List<String> paths = new ArrayList<>();
        collect(fields, "", paths);
        return paths;
    }

    private static void collect(List<Field> fields, String prefix, List<String> paths) {
        for (Field field : fields) {
            paths.add(prefix + field.name() + " " + spell(field.type()) + (field.required() ? " !" : ""));
            collect(inner(field.type()), prefix + field.name() + ".", paths);
        }
    }

    private static List<Field> inner(Type type) {
        return type instanceof ObjectType object
                ? object.fields()
                : type instanceof ListType list
                        ? inner(list.element())
                        : type instanceof MapType map ? inner(map.value()) : List.of();
    }

    static String spell(Type type) {
        if (type instanceof ListType list) {
            return spell(list.element()) + "[]";
        }
        if (type instanceof MapType map) {
            return "map<" + spell(map.value()) + ">";
        }
        if (type instanceof ObjectType object) {
            return object.name() == null ? "{}" : object.name();
        }
        return type instanceof PrimitiveType primitive
                ? primitive.name().toLowerCase(Locale.ROOT)
                : type == AnyType.ANY ? "any" : type == FileType.FILE ? "file" : type.toString();
    }
}
