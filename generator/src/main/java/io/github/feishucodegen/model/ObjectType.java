package io.github.feishucodegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as documented at one place.
 *
 * @param name the platform's name for it in snake case, null where it has none; objects of one name in one project and
 *     version share a {@link SharedType}
 * @param fields those documented at this place; empty where the place only names the type
 */
public record ObjectType(@Nullable String name, List<Field> fields) implements Type {
    public ObjectType {
        fields = List.copyOf(fields);
    }
}
