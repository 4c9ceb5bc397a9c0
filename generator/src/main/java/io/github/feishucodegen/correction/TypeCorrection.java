package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/**
 * The corrections of a named type. They apply at every place that has the type.
 *
 * @param fields with paths that start at the type
 */
public record TypeCorrection(
        Location location, String project, String version, String name, List<FieldCorrection> fields) {
    public TypeCorrection {
        fields = List.copyOf(fields);
    }

    /** The key of the type in the overlay. */
    public String address() {
        return project + "." + version + "." + name;
    }

    int count() {
        return fields.stream().mapToInt(f -> f.changes().size()).sum();
    }
}
