package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields of shared types that one operation documents, as Javadoc. A shared class has the fields of all its
 * places; this lists the fields of one place.
 */
final class UsageDoc {
    private UsageDoc() {}

    static void addTo(JavadocBuilder doc, ObjectType content) {
        add(doc, "", content);
    }

    private static void add(JavadocBuilder doc, String path, Type type) {
        if (type.innermost() instanceof ObjectType object) {
            if (object.name() != null && !object.fields().isEmpty()) {
                String place = path.isEmpty() ? "Body" : PageText.code(path);
                doc.fact("Fields of " + place, fields(object.fields()));
            }
            for (Field field : object.fields()) {
                add(doc, path.isEmpty() ? field.name() : path + "." + field.name(), field.type());
            }
        }
    }

    private static String fields(List<Field> fields) {
        return fields.stream()
                .map(field -> PageText.code(field.name()) + required(field))
                .collect(Collectors.joining(", "));
    }

    private static String required(Field field) {
        if (field.required()) {
            return " (required)";
        }
        return field.requiredBy().isEmpty() ? "" : " (required by some pages)";
    }
}
