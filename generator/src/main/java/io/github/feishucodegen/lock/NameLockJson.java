package io.github.feishucodegen.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.Methods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes and reads a name lock as JSON for version control: sorted, one name per line, or one class with all its
 * members per line, such as {@code "user_id user_id* class=class_,getClass_"}. Only this package knows the texts of
 * scopes, keys and names; all other code has {@linkplain LockScope typed} ones.
 */
public final class NameLockJson {
    private static final int FORMAT = 1;

    private NameLockJson() {}

    public static String write(NameLock lock) {
        return "{\n  \"format\": " + FORMAT + ",\n  \"names\": " + scopes(lock.names()) + ",\n  \"gone\": "
                + scopes(lock.gone()) + "\n}\n";
    }

    private static String scopes(ScopedNames names) {
        Map<String, String> parts = new TreeMap<>();
        names.scopes()
                .forEach(scope -> parts.put(ScopeText.write(scope), entries(scope, LockText.entries(scope, names))));
        List<String> lines = new ArrayList<>();
        parts.forEach((scope, entries) -> lines.add("    " + quoted(scope) + ": " + entries));
        return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n  }";
    }

    private static String entries(LockScope<?, ?> scope, Map<String, String> names) {
        if (isOnOneLine(scope)) {
            return quoted(LockTokens.write(names));
        }
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
            throw new LockFormatException("it is not JSON" + line + ": " + e.getOriginalMessage());
        }
        if (root == null || root.path("format").asInt() != FORMAT) {
            throw new LockFormatException("it does not have the format " + FORMAT + ", which this toolkit reads");
        }
        return new NameLock(readScopes(root, "names"), readScopes(root, "gone"));
    }

    private static ScopedNames readScopes(JsonNode root, String part) {
        ScopedNames.Builder names = new ScopedNames.Builder();
        JsonNode scopes = root.path(part);
        if (!scopes.isMissingNode() && !scopes.isObject()) {
            throw new LockFormatException(quoted(part) + ": it is not an object");
        }
        scopes.properties().forEach(entry -> {
            String place = quoted(part) + ", " + quoted(entry.getKey());
            LockScope<?, ?> scope = at(place, () -> ScopeText.read(entry.getKey()));
            readNames(scope, entry.getValue(), place, names);
        });
        return names.build();
    }

    private static <K, N> void readNames(
            LockScope<K, N> scope, JsonNode node, String place, ScopedNames.Builder names) {
        EntryText<K, N> text = EntryText.of(scope);
        Map<K, N> entries = names.of(scope);
        texts(scope, node, place)
                .forEach((key, name) -> at(place + ", " + quoted(key), () -> {
                    K element = text.readKey().apply(key);
                    return entries.put(element, text.readName().apply(element, name));
                }));
    }

    private static Map<String, String> texts(LockScope<?, ?> scope, JsonNode node, String place) {
        if (isOnOneLine(scope)) {
            if (!node.isTextual()) {
                throw new LockFormatException(place + ": it is not a text");
            }
            return LockTokens.read(node.textValue());
        }
        if (!node.isObject()) {
            throw new LockFormatException(place + ": it is not an object");
        }
        Map<String, String> names = new LinkedHashMap<>();
        node.properties().forEach(name -> {
            if (!name.getValue().isTextual()) {
                throw new LockFormatException(place + ", " + quoted(name.getKey()) + ": it is not a text");
            }
            names.put(name.getKey(), name.getValue().textValue());
        });
        return names;
    }

    /** Reads a part of the file. An exception gets the place. */
    private static <T> T at(String place, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (LockFormatException e) {
            throw new LockFormatException(place + ": " + e.getMessage());
        }
    }

    /** Whether the file has all names of the scope on one line. */
    private static boolean isOnOneLine(LockScope<?, ?> scope) {
        return scope instanceof Members || scope instanceof Constants || scope instanceof Methods;
    }
}
