package io.github.feishucodegen.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as documented at one place.
 *
 * @param name the platform's name of the type in snake case. Null if it has none. Objects with the same name in one
 *     project and version share a {@link SharedType}
 * @param fields the fields documented at this place. Empty if the place only names the type
 */
public record ObjectType(@Nullable String name, List<Field> fields) implements Type {
    public ObjectType {
        fields = List.copyOf(fields);
    }

    @Override
    public boolean isOpen() {
        return name == null && fields.isEmpty();
    }

    public ObjectType withName(@Nullable String name) {
        return new ObjectType(name, fields);
    }

    public ObjectType withFields(List<Field> fields) {
        return new ObjectType(name, fields);
    }

    @Override
    public ObjectType transform(UnaryOperator<ObjectType> change) {
        return change.apply(withFields(fields.stream()
                .map(field -> field.withType(field.type().transform(change)))
                .toList()));
    }
}
