package io.github.feishucodegen.overlay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The classes that an SDK has for one version of a project, by their names in Java.
 *
 * @param types the fields of each class by name on the wire
 * @param enums the constants of each enum by value on the wire
 */
public record VersionEntry(
        SortedMap<String, Map<String, FieldEntry>> types, SortedMap<String, Map<String, String>> enums) {
    static final VersionEntry NONE = new VersionEntry(Map.of(), Map.of());

    public VersionEntry(Map<String, Map<String, FieldEntry>> types, Map<String, Map<String, String>> enums) {
        this(sorted(types), sorted(enums));
    }

    private static <T> SortedMap<String, Map<String, T>> sorted(Map<String, Map<String, T>> maps) {
        SortedMap<String, Map<String, T>> sorted = new TreeMap<>();
        maps.forEach((name, members) -> sorted.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(members))));
        return Collections.unmodifiableSortedMap(sorted);
    }

    /** The fields of a class; none where the SDK does not have it. */
    public Map<String, FieldEntry> fields(String className) {
        return types.getOrDefault(className, Map.of());
    }

    public @Nullable FieldEntry field(String className, String wireName) {
        return fields(className).get(wireName);
    }

    /** The constants of an enum by value. */
    public Map<String, String> constants(String enumName) {
        return enums.getOrDefault(enumName, Map.of());
    }
}
