package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The paths of all fields of an object, and their names without the paths. */
record Placement(Set<String> paths, Set<String> names) {
    private static final int DEEPEST = 100;

    static Placement of(List<Field> fields) {
        Placement placement = new Placement(new TreeSet<>(), new TreeSet<>());
        placement.add("", fields, 0);
        return placement;
    }

    private void add(String above, List<Field> fields, int depth) {
        for (Field field : fields) {
            paths.add(above + field.name());
            names.add(field.name());
            if (depth < DEEPEST) {
                add(above + field.name() + ".", field.type().fields(), depth + 1);
            }
        }
    }

    /** The paths of the fields with a name. */
    Set<String> pathsOf(String name) {
        return paths.stream()
                .filter(path -> path.equals(name) || path.endsWith("." + name))
                .collect(Collectors.toSet());
    }

    /** The paths that the other placement does not have. */
    List<String> without(Placement other) {
        return paths.stream().filter(path -> !other.paths.contains(path)).toList();
    }
}
