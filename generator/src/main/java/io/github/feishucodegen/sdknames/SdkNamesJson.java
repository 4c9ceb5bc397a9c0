package io.github.feishucodegen.sdknames;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes and reads SDK names as JSON for version control: sorted, one operation, class or enum per line, so that
 * diffs are readable. A class is {@code "note_id privacy:integer tags:Tag[] type:=NoteTypeEnum"}.
 */
public final class SdkNamesJson {
    private static final int FORMAT = 1;
    private static final String NAME_AND_TYPE = ":";

    private SdkNamesJson() {}

    public static String write(SdkNames sdkNames) {
        List<String> versions = new ArrayList<>();
        sdkNames.versions().forEach((name, version) -> {
            List<String> types = lines(version.types(), SdkNamesJson::writeFields, "        ");
            List<String> enums = lines(version.enums(), SdkNamesJson::writeConstants, "        ");
            versions.add("    " + quoted(name) + ": {\n      \"types\": " + object(types, "      ")
                    + ",\n      \"enums\": " + object(enums, "      ") + "\n    }");
        });
        return "{\n  \"format\": " + FORMAT + ",\n  \"operations\": "
                + object(lines(sdkNames.operations(), SdkNamesJson::writeOperation, "    "), "  ")
                + ",\n  \"events\": "
                + object(lines(sdkNames.events(), entry -> quoted(entry.toString()), "    "), "  ")
                + ",\n  \"versions\": " + object(versions, "  ") + "\n}\n";
    }

    private static <T> List<String> lines(Map<String, T> entries, Function<T, String> value, String indent) {
        List<String> lines = new ArrayList<>();
        entries.forEach((name, entry) -> lines.add(indent + quoted(name) + ": " + value.apply(entry)));
        return lines;
    }

    private static String object(List<String> lines, String indent) {
        return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }

    private static String writeOperation(OperationEntry entry) {
        return quoted(entry.id() + (entry.body() == null ? "" : " " + entry.body()));
    }

    private static String writeFields(Map<String, FieldEntry> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, field) -> {
            String type = field.toString();
            parts.add(type.isEmpty() ? name : name + NAME_AND_TYPE + type);
        });
        return quoted(String.join(" ", parts));
    }

    private static String writeConstants(Map<String, String> constants) {
        List<String> parts = new ArrayList<>();
        constants.forEach((value, name) -> parts.add(quoted(value) + ": " + quoted(name)));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * Reads SDK names.
     *
     * @throws SdkNamesFormatException if the text does not have this format
     */
    public static SdkNames read(String json) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new SdkNamesFormatException("the names are not JSON: " + e.getOriginalMessage(), e);
        }
        if (root.path("format").asInt() != FORMAT) {
            throw new SdkNamesFormatException(
                    "names have the format " + root.path("format") + "; this toolkit reads " + FORMAT);
        }
        Map<String, OperationEntry> operations = new TreeMap<>();
        members(root, "operations").forEach((route, entry) -> operations.put(route, readOperation(text(route, entry))));
        Map<String, EventEntry> events = new TreeMap<>();
        if (root.has("events")) { // Files of earlier versions of this toolkit have none.
            members(root, "events").forEach((type, entry) -> events.put(type, readEvent(text(type, entry))));
        }
        Map<String, VersionEntry> versions = new TreeMap<>();
        members(root, "versions").forEach((name, version) -> versions.put(name, readVersion(version)));
        return new SdkNames(operations, events, versions);
    }

    private static VersionEntry readVersion(JsonNode version) {
        Map<String, Map<String, FieldEntry>> types = new TreeMap<>();
        members(version, "types").forEach((name, fields) -> types.put(name, readFields(text(name, fields))));
        Map<String, Map<String, String>> enums = new TreeMap<>();
        members(version, "enums").forEach((name, constants) -> {
            Map<String, String> byValue = new LinkedHashMap<>();
            constants.properties().forEach(e -> byValue.put(e.getKey(), text(name, e.getValue())));
            enums.put(name, byValue);
        });
        return new VersionEntry(types, enums);
    }

    private static OperationEntry readOperation(String text) {
        String[] parts = text.split(" ", 2);
        String[] id = parts[0].split("\\.");
        if (id.length != 4) {
            throw new SdkNamesFormatException("no operation: \"" + text + "\"");
        }
        return new OperationEntry(id[0], id[1], id[2], id[3], parts.length == 1 ? null : parts[1]);
    }

    private static EventEntry readEvent(String text) {
        String[] parts = text.split("\\.");
        if (parts.length != 3) {
            throw new SdkNamesFormatException("no event: \"" + text + "\"");
        }
        return new EventEntry(parts[0], parts[1], parts[2]);
    }

    private static Map<String, FieldEntry> readFields(String text) {
        Map<String, FieldEntry> fields = new LinkedHashMap<>();
        for (String part : text.split(" ")) {
            if (!part.isEmpty()) {
                int type = part.indexOf(NAME_AND_TYPE);
                fields.put(
                        type < 0 ? part : part.substring(0, type),
                        FieldEntry.parse(type < 0 ? "" : part.substring(type + 1)));
            }
        }
        return fields;
    }

    private static Map<String, JsonNode> members(JsonNode node, String name) {
        JsonNode object = node.path(name);
        if (!object.isObject()) {
            throw new SdkNamesFormatException("the member \"" + name + "\" is missing or not an object");
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(e -> members.put(e.getKey(), e.getValue()));
        return members;
    }

    private static String text(String name, JsonNode node) {
        if (!node.isTextual()) {
            throw new SdkNamesFormatException("\"" + name + "\" is not a text");
        }
        return node.textValue();
    }
}
