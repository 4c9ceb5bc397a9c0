package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.Field;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of an operation or a type while they are corrected. */
final class FieldDraft {
    private List<Field> fields;

    FieldDraft(List<Field> fields) {
        this.fields = fields;
    }

    List<Field> fields() {
        return fields;
    }

    @Nullable
    Field find(FieldPath path) {
        return FieldTree.find(fields, path.steps());
    }

    void replace(FieldPath path, UnaryOperator<Field> change) {
        fields = FieldTree.change(fields, path.steps(), change::apply);
    }

    void remove(FieldPath path) {
        fields = FieldTree.change(fields, path.steps(), gone -> null);
    }

    /** @param parent without an {@link #obstacle} for the field */
    void add(FieldPath parent, Field field) {
        fields = FieldTree.add(fields, parent.steps(), field);
    }

    /** The reason why a field cannot be placed there. Null if it can. */
    @Nullable
    TargetNotFound obstacle(FieldPath parent, String name) {
        if (find(parent.child(name)) != null) {
            return new TargetNotFound("there is a '" + parent.child(name) + "' already", List.of());
        }
        if (parent.steps().isEmpty()) {
            return null;
        }
        Field around = find(parent);
        if (around == null) {
            return notFound("there is no '" + parent + "' that could contain '" + name + "'", parent);
        }
        return FieldTree.mayHold(around.type())
                ? null
                : new TargetNotFound("'" + parent + "' cannot have fields; correct its type as well", List.of());
    }

    /** The result for a path without a field, with the paths of fields that have a similar name. */
    TargetNotFound notFound(String reason, FieldPath path) {
        List<String> near = FieldTree.near(fields, path.name()).stream()
                .map(path::withSteps)
                .filter(other -> !other.names().isEmpty())
                .map(FieldPath::toString)
                .toList();
        return new TargetNotFound(reason, near);
    }
}
