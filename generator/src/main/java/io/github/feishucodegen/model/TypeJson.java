package io.github.feishucodegen.model;

import java.io.IOException;

/**
 * Writes and reads types as JSON: {@code "string"}, {@code {"list": "string"}}, {@code {"map": "any"}},
 * {@code {"object": "talent", "fields": […]}}. An object without a name has only {@code fields}. An object that only
 * names its type has no {@code fields}.
 */
final class TypeJson {
    private static final String ANY = "any";
    private static final String FILE = "file";

    private TypeJson() {}

    static void write(JsonMembers out, Type type) throws IOException {
        // Java 17 has no pattern matching in switch. The cast in the last branch fails for a type that was forgotten.
        if (type instanceof PrimitiveType primitive) {
            out.word(primitive);
        } else if (type instanceof AnyType) {
            out.word(ANY);
        } else if (type instanceof FileType) {
            out.word(FILE);
        } else if (type instanceof ListType list) {
            out.object(list, (members, value) -> members.value("list", value.element(), TypeJson::write));
        } else if (type instanceof MapType map) {
            out.object(map, (members, value) -> members.value("map", value.value(), TypeJson::write));
        } else {
            out.object((ObjectType) type, TypeJson::writeMembers);
        }
    }

    static void writeMembers(JsonMembers out, ObjectType type) throws IOException {
        out.text("object", type.name());
        if (type.name() == null) {
            out.allObjects("fields", type.fields(), FieldJson::write);
        } else {
            out.objects("fields", type.fields(), FieldJson::write);
        }
    }

    static Type read(JsonPlace place) {
        return place.isText() ? readWord(place) : place.object(TypeJson::readMembers);
    }

    private static Type readWord(JsonPlace place) {
        return switch (place.text()) {
            case "string" -> PrimitiveType.STRING;
            case "integer" -> PrimitiveType.INTEGER;
            case "number" -> PrimitiveType.NUMBER;
            case "boolean" -> PrimitiveType.BOOLEAN;
            case ANY -> AnyType.ANY;
            case FILE -> FileType.FILE;
            default -> throw place.wrong("string, integer, number, boolean, any, file or an object");
        };
    }

    private static Type readMembers(JsonPlace place) {
        JsonPlace list = place.find("list");
        if (list != null) {
            return new ListType(read(list));
        }
        JsonPlace map = place.find("map");
        if (map != null) {
            return new MapType(read(map));
        }
        return readObject(place);
    }

    static ObjectType readObject(JsonPlace place) {
        String name = place.textOrNull("object");
        if (name == null) {
            place.get("fields");
        }
        return new ObjectType(name, place.list("fields", field -> field.object(FieldJson::read)));
    }
}
