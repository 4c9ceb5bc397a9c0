package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts fields to the places of the other snapshot, if both have fields with these names at other places. One dialect
 * does not state the nesting, so the places say nothing. Other fields keep their places.
 *
 * @param was the places in the old snapshot
 * @param is the places in the new snapshot
 * @param names the names of the fields that are moved
 */
record RebuiltNesting(Placement was, Placement is, Set<String> names) {
    /** The nesting that both snapshots place differently. */
    static RebuiltNesting between(Placement was, Placement is) {
        Set<String> names = new TreeSet<>(was.names());
        names.retainAll(is.names());
        names.removeIf(name -> was.pathsOf(name).equals(is.pathsOf(name)));
        return new RebuiltNesting(was, is, names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The places that only the old snapshot has. */
    List<String> oldPlaces() {
        return was.without(is).stream().filter(this::isMoved).toList();
    }

    /** The places that only the new snapshot has. */
    List<String> newPlaces() {
        return is.without(was).stream().filter(this::isMoved).toList();
    }

    private boolean isMoved(String path) {
        return names.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The new object with the fields at the places of the old one. */
    ObjectType placed(ObjectType now, ObjectType old) {
        return placed("", now, old);
    }

    private ObjectType placed(String above, ObjectType now, ObjectType old) {
        Map<String, Field> twins =
                old.fields().stream().collect(Collectors.toMap(Field::name, Function.identity(), (one, other) -> one));
        List<Field> fields = new ArrayList<>();
        for (Field field : now.fields()) {
            String path = above + field.name();
            if (!names.contains(field.name()) || was.paths().contains(path)) {
                Field twin = twins.get(field.name());
                fields.add(twin == null ? field : field.withType(type(path, field.type(), twin.type())));
            }
        }
        for (Field twin : old.fields()) {
            if (names.contains(twin.name()) && !is.paths().contains(above + twin.name())) {
                fields.add(twin);
            }
        }
        return now.withFields(fields);
    }

    private Type type(String path, Type now, Type old) {
        return now.zip(
                        old,
                        (inner, twin) -> Optional.of(
                                inner instanceof ObjectType a && twin instanceof ObjectType b
                                        ? placed(path + ".", a, b)
                                        : inner))
                .orElse(now);
    }
}
