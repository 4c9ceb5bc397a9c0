package io.github.feishucodegen.sdknames;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes that an SDK has for one version of a project, by their Java names. */
public final class VersionEntry {
    static final VersionEntry NONE = new VersionEntry(Map.of(), Map.of());

    private final SortedMap<String, Map<String, FieldEntry>> types;
    private final SortedMap<String, Map<String, String>> enums;

    /** The class names by {@link SnakeCase#bare}. */
    private final Map<String, String> classes = new HashMap<>();

    public VersionEntry(Map<String, Map<String, FieldEntry>> types, Map<String, Map<String, String>> enums) {
        this.types = sorted(types);
        this.enums = sorted(enums);
        this.types.keySet().forEach(name -> classes.putIfAbsent(SnakeCase.bare(name), name));
    }

    /** The fields of each class, by their names on the wire. */
    public SortedMap<String, Map<String, FieldEntry>> types() {
        return types;
    }

    /** The constants of each enum, by their values on the wire. */
    public SortedMap<String, Map<String, String>> enums() {
        return enums;
    }

    /** The class with that name in any spelling. Null if the SDK does not have it. */
    public @Nullable String className(String name) {
        return classes.get(SnakeCase.bare(name));
    }

    private static <T> SortedMap<String, Map<String, T>> sorted(Map<String, Map<String, T>> maps) {
        SortedMap<String, Map<String, T>> sorted = new TreeMap<>();
        maps.forEach((name, members) -> sorted.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(members))));
        return Collections.unmodifiableSortedMap(sorted);
    }

    /** The fields of a class. Empty if the SDK does not have the class. */
    public Map<String, FieldEntry> fields(String className) {
        return types.getOrDefault(className, Map.of());
    }

    public @Nullable FieldEntry field(String className, String wireName) {
        return fields(className).get(wireName);
    }

    /** The constants of an enum by value. Empty if the SDK does not have the enum. */
    public Map<String, String> constants(String enumName) {
        return enums.getOrDefault(enumName, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionEntry entry && entry.types.equals(types) && entry.enums.equals(enums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(types, enums);
    }

    @Override
    public String toString() {
        return "VersionEntry[types=" + types + ", enums=" + enums + "]";
    }
}
