package io.github.feishucodegen.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and reads a name lock as JSON for version control: sorted, one name per line, or one class with all its
 * members per line. A class is {@code "user_id user_id* class=class_,getClass_"}. Names that the rules derive from
 * the field's name are left out. {@code *} marks the getter of a field's enum.
 */
public final class NameLockJson {
    private static final int FORMAT = 1;

    private NameLockJson() {}

    public static String write(NameLock lock) {
        return "{\n  \"format\": " + FORMAT + ",\n  \"names\": " + scopes(lock.names()) + ",\n  \"gone\": "
                + scopes(lock.gone()) + "\n}\n";
    }

    private static String scopes(SortedMap<String, SortedMap<String, String>> scopes) {
        List<String> parts = new ArrayList<>();
        scopes.forEach((scope, names) -> parts.add("    " + quoted(scope) + ": "
                + (LockScopes.isOfMembers(scope) ? quoted(LockTokens.write(names)) : entries(names))));
        return parts.isEmpty() ? "{}" : "{\n" + String.join(",\n", parts) + "\n  }";
    }

    private static String entries(Map<String, String> names) {
        List<String> lines = new ArrayList<>();
        names.forEach((key, name) -> lines.add("      " + quoted(key) + ": " + quoted(name)));
        return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n    }";
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * Reads a name lock.
     *
     * @throws LockFormatException if the text is not a name lock in this format
     */
    public static NameLock read(String json) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new LockFormatException("it is no JSON" + line + ": " + e.getOriginalMessage());
        }
        if (root == null || root.path("format").asInt() != FORMAT) {
            throw new LockFormatException("it does not have the format " + FORMAT + ", which this toolkit reads");
        }
        return new NameLock(readScopes(root.path("names")), readScopes(root.path("gone")));
    }

    private static SortedMap<String, SortedMap<String, String>> readScopes(JsonNode node) {
        SortedMap<String, SortedMap<String, String>> scopes = new TreeMap<>();
        node.properties().forEach(scope -> scopes.put(scope.getKey(), readNames(scope.getKey(), scope.getValue())));
        return scopes;
    }

    private static SortedMap<String, String> readNames(String scope, JsonNode node) {
        if (node.isTextual() && LockScopes.isOfMembers(scope)) {
            return LockTokens.read(node.textValue());
        }
        if (!node.isObject() || LockScopes.isOfMembers(scope)) {
            throw new LockFormatException("\"" + scope + "\" is not what it should be");
        }
        SortedMap<String, String> names = new TreeMap<>();
        node.properties().forEach(name -> {
            if (!name.getValue().isTextual()) {
                throw new LockFormatException("\"" + name.getKey() + "\" in \"" + scope + "\" is no text");
            }
            names.put(name.getKey(), name.getValue().textValue());
        });
        return names;
    }
}
