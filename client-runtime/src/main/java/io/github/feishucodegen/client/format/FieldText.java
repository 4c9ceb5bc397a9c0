package io.github.feishucodegen.client.format;

import java.util.ArrayList;
import java.util.List;

/** A field of a schema: {@code ids:int64[]@query}. */
public final class FieldText {
    private final String name;
    private final String type;
    private final String place;

    /**
     * @param type the type with its containers; empty for a string
     * @param place the place in a request; empty outside of requests
     */
    public FieldText(String name, String type, String place) {
        this.name = name;
        this.type = type;
        this.place = place;
    }

    /** The fields of a schema. Their types and places are not checked. */
    public static List<FieldText> read(String schema) {
        List<FieldText> fields = new ArrayList<>();
        for (String word : schema.split(" ")) {
            if (!word.isEmpty()) {
                fields.add(field(word));
            }
        }
        return fields;
    }

    private static FieldText field(String word) {
        int at = word.indexOf('@');
        String typed = at < 0 ? word : word.substring(0, at);
        int colon = typed.indexOf(':');
        return new FieldText(
                Escapes.plain(colon < 0 ? typed : typed.substring(0, colon)),
                colon < 0 ? "" : typed.substring(colon + 1),
                at < 0 ? "" : word.substring(at + 1));
    }

    /** The schema of these fields. */
    public static String write(List<FieldText> fields) {
        StringBuilder schema = new StringBuilder();
        for (FieldText field : fields) {
            schema.append(schema.length() == 0 ? "" : " ").append(Escapes.word(field.name));
            schema.append(field.type.isEmpty() ? "" : ":" + field.type);
            schema.append(field.place.isEmpty() ? "" : "@" + field.place);
        }
        return schema.toString();
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public String place() {
        return place;
    }

    /** The exception for a type that this runtime does not know. */
    public static IllegalArgumentException unknownType(String type) {
        return FormatVersion.unreadable("no type: " + type);
    }

    /** The exception for a place that this runtime does not know. */
    public IllegalArgumentException unknownPlace() {
        return FormatVersion.unreadable("no place: " + place);
    }
}
