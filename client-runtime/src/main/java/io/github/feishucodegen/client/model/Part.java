package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.Internal;
import io.github.feishucodegen.client.http.FileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is sent outside JSON: a name with a text or a file. A list becomes several parts with the same name.
 */
@Internal
public final class Part {
    private final String name;
    private final @Nullable String text;
    private final @Nullable FileContent file;

    private Part(String name, @Nullable String text, @Nullable FileContent file) {
        this.name = name;
        this.text = text;
        this.file = file;
    }

    /** All fields with a value other than null. Unknown fields come last. */
    public static List<Part> of(Model model) {
        List<Part> parts = new ArrayList<>();
        for (int slot = 0; slot < model.schema().size(); slot++) {
            add(parts, model.schema().field(slot).name(), model.stored(slot));
        }
        addUnknown(parts, model);
        return parts;
    }

    /** The query parameters of a request: the documented ones, then the unknown fields. */
    public static List<Part> ofQuery(Model request) {
        List<Part> parts = of(request, Place.QUERY);
        addUnknown(parts, request);
        return parts;
    }

    private static void addUnknown(List<Part> parts, Model model) {
        for (Map.Entry<String, JsonNode> field : model.unknown().entrySet()) {
            add(parts, field.getKey(), field.getValue());
        }
    }

    /** The fields of one place that have a value other than null. */
    public static List<Part> of(Model model, Place place) {
        List<Part> parts = new ArrayList<>();
        for (int slot = 0; slot < model.schema().size(); slot++) {
            Field field = model.schema().field(slot);
            if (field.place() == place) {
                add(parts, field.name(), model.stored(slot));
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, String name, @Nullable Object stored) {
        Object value = stored instanceof RawValue ? ((RawValue) stored).raw : stored;
        if (value == null || value instanceof JsonNode && ((JsonNode) value).isNull()) {
            return;
        }
        if (value instanceof List || value instanceof JsonNode && ((JsonNode) value).isArray()) {
            for (Object item : (Iterable<?>) value) {
                add(parts, name, item);
            }
        } else if (value instanceof FileContent) {
            parts.add(new Part(name, null, (FileContent) value));
        } else {
            parts.add(new Part(name, text(value), null));
        }
    }

    private static String text(Object value) {
        if (value instanceof String) {
            return (String) value;
        }
        return value instanceof JsonNode && ((JsonNode) value).isTextual()
                ? ((JsonNode) value).textValue()
                : JsonCodec.write(value);
    }

    /** The complaint about the text of a path parameter that would change the path; null for other texts. */
    public static @Nullable String pathComplaint(String text) {
        return text.isEmpty() || text.equals(".") || text.equals("..")
                ? "would change the path: it is empty or only dots"
                : null;
    }

    public String name() {
        return name;
    }

    /** The text; null for a file. Objects are JSON. */
    public @Nullable String text() {
        return text;
    }

    /** The file; null for a text. */
    public @Nullable FileContent file() {
        return file;
    }
}
