package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an operation documents of the types that it shares with others, as Javadoc. A shared class has the fields of all
 * its places; this tells which of them belong to one.
 */
final class PlaceDoc {
    /** Longer lists help nobody. */
    private static final int MOST_PLACES = 40;

    private static final int MOST_FIELDS = 60;

    private final Doc doc;
    private int places;

    private PlaceDoc(Doc doc) {
        this.doc = doc;
    }

    static void addTo(Doc doc, ObjectType content) {
        PlaceDoc placeDoc = new PlaceDoc(doc);
        placeDoc.add("", content);
        if (placeDoc.places > MOST_PLACES) {
            doc.fact("…", "and " + (placeDoc.places - MOST_PLACES) + " more objects");
        }
    }

    private void add(String path, Type type) {
        if (type.innermost() instanceof ObjectType object) {
            if (object.name() != null && !object.fields().isEmpty() && ++places <= MOST_PLACES) {
                String place = path.isEmpty() ? "Body" : PageText.code(path);
                doc.fact("Fields of " + place, fields(object.fields()));
            }
            for (Field field : object.fields()) {
                add(path.isEmpty() ? field.name() : path + "." + field.name(), field.type());
            }
        }
    }

    private static String fields(List<Field> fields) {
        String listed = fields.stream()
                .limit(MOST_FIELDS)
                .map(field -> PageText.code(field.name()) + required(field))
                .collect(Collectors.joining(", "));
        return fields.size() > MOST_FIELDS ? listed + ", …" : listed;
    }

    private static String required(Field field) {
        if (field.required()) {
            return " (required)";
        }
        return field.requiredBy().isEmpty() ? "" : " (required by some pages)";
    }
}
