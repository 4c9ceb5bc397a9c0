package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A required set: the fields that one of several pages about an operation requires together. */
final class RequiredSet {
    final Rule[] fields;
    private final String use;
    private final String[] paths;

    /**
     * @param use the name of this use of the operation on the platform's page
     * @param paths the paths of the fields, as in rules
     */
    RequiredSet(String use, String[] paths) {
        this.use = use;
        this.paths = paths;
        fields = new Rule[paths.length];
        for (int i = 0; i < paths.length; i++) {
            fields[i] = Rule.required(paths[i]);
        }
    }

    List<Violation> missing(Schema schema, @Nullable Object[] slots) {
        List<Violation> missing = new ArrayList<>();
        for (Rule field : fields) {
            missing.addAll(Rules.broken(field, schema, slots));
        }
        return missing;
    }

    boolean needs(String path) {
        return List.of(paths).contains(path);
    }

    /** The name of the use, in quotes. */
    String name() {
        return '"' + use + '"';
    }

    @Override
    public String toString() {
        return name() + " needs " + String.join(", ", paths);
    }
}
