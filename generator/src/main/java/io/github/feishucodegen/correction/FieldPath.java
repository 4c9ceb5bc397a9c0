package io.github.feishucodegen.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The path of a field, such as {@code body.items[].name}. Brackets are optional: they have no effect and help the
 * reader.
 *
 * @param place null below a named type
 * @param names from the outermost field to the field itself; empty for the place as a whole
 */
public record FieldPath(@Nullable Place place, List<String> names) {
    /** The parts of a call that have fields. */
    public enum Place {
        PATH,
        QUERY,
        HEADER,
        BODY,
        RESPONSE;

        /** The place as overlays write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Place of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        boolean isOfRequest() {
            return this != RESPONSE;
        }
    }

    public FieldPath {
        names = List.copyOf(names);
    }

    /** Parses a path below an operation. Null if the text does not begin with a place. */
    static @Nullable FieldPath inOperation(String text) {
        List<String> parts = split(text);
        for (Place place : Place.values()) {
            if (!parts.isEmpty() && place.word().equals(parts.get(0))) {
                return new FieldPath(place, parts.subList(1, parts.size()));
            }
        }
        return null;
    }

    /** Parses a path below a named type. */
    static FieldPath inType(String text) {
        return new FieldPath(null, split(text));
    }

    /** The steps of the path, from the outermost one. The place, if there is one, is the first step. */
    public List<String> steps() {
        if (place == null) {
            return names;
        }
        List<String> steps = new ArrayList<>();
        steps.add(place.word());
        steps.addAll(names);
        return steps;
    }

    /** A path with other steps and of the same kind as this one: below an operation or below a type. */
    public FieldPath withSteps(List<String> steps) {
        return place == null
                ? new FieldPath(null, steps)
                : new FieldPath(Place.of(steps.get(0)), steps.subList(1, steps.size()));
    }

    /** The path of the field that contains this one. */
    public FieldPath parent() {
        return new FieldPath(place, names.subList(0, names.size() - 1));
    }

    /** The field's own name. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** The same path with another name of the field. */
    public FieldPath renamed(String name) {
        return parent().child(name);
    }

    /** The path of a field inside this one. */
    public FieldPath child(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return new FieldPath(place, all);
    }

    /**
     * Splits a path at its dots. A dot behind a backslash belongs to a name. The result is empty if a name is empty.
     */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
                part.append('.');
                i++;
            } else if (c == '.') {
                parts.add(bare(part));
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(bare(part));
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    private static String bare(StringBuilder part) {
        String name = part.toString().strip();
        while (name.endsWith("[]") || name.endsWith("{}")) {
            name = name.substring(0, name.length() - 2);
        }
        return name;
    }

    @Override
    public String toString() {
        String path = names.stream().map(n -> n.replace(".", "\\.")).collect(Collectors.joining("."));
        return place == null ? path : names.isEmpty() ? place.word() : place.word() + "." + path;
    }
}
