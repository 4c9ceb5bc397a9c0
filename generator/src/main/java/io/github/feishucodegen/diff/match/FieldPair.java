package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field on both sides.
 *
 * @param oldPlace where it was
 * @param newPlace where it is
 */
public record FieldPair(Place oldPlace, Field before, Place newPlace, Field after) {
    public boolean inRequest() {
        return newPlace.part().isRequest();
    }

    public boolean inBody() {
        return newPlace.part() == Part.BODY;
    }

    public boolean isParameter() {
        return newPlace.part().isParameter();
    }

    public boolean inResponse() {
        return newPlace.part() == Part.RESPONSE;
    }

    public TypeChange type() {
        return TypeChange.between(before.type(), after.type());
    }

    public ListedValues listed() {
        return ListedValues.of(before, after);
    }

    /** The limits that changed in a way, without those of {@link #isPageSize() page sizes}. */
    public List<LimitChange> limits(LimitChange.Way way) {
        return LimitChange.between(before.constraints(), after.constraints()).stream()
                .filter(change -> change.way() == way)
                .toList();
    }

    /** Whether the field says how many items a call may ask for. */
    public boolean isPageSize() {
        return newPlace.part() == Part.QUERY && Pagination.PAGE_SIZE.equals(after.name());
    }

    /** The name of the object's type before, where the field holds objects on both sides. */
    public @Nullable String oldTypeName() {
        return typeName(before, after);
    }

    /** The name of the object's type now, where the field holds objects on both sides. */
    public @Nullable String newTypeName() {
        return typeName(after, before);
    }

    private static @Nullable String typeName(Field field, Field other) {
        return field.type().innermost() instanceof ObjectType object
                        && other.type().innermost() instanceof ObjectType
                ? object.name()
                : null;
    }
}
