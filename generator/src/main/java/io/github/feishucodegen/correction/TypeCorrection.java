package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/**
 * What a file says about a named type, at every place that has it.
 *
 * @param fields with paths that start at the type
 */
public record TypeCorrection(
        Location location, String project, String version, String name, List<FieldCorrection> fields) {
    public TypeCorrection {
        fields = List.copyOf(fields);
    }

    /** As the file has it. */
    public String address() {
        return project + "." + version + "." + name;
    }

    int count() {
        return fields.stream().mapToInt(f -> f.changes().size()).sum();
    }
}
