package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field in both snapshots.
 *
 * @param oldPlace the place in the old snapshot
 * @param newPlace the place in the new snapshot
 */
public record FieldPair(Place oldPlace, Field before, Place newPlace, Field after) {
    public boolean inRequest() {
        return newPlace.part().isRequest();
    }

    /** Whether the field is in a request body, or in the answer to a callback, which an app writes like a body. */
    public boolean inBody() {
        return newPlace.part() == Part.BODY || newPlace.part() == Part.ANSWER;
    }

    public boolean isParameter() {
        return newPlace.part().isParameter();
    }

    public boolean inResponse() {
        return newPlace.part().isResponse();
    }

    public TypeChange type() {
        return TypeChange.between(before.type(), after.type());
    }

    public ListedValues listed() {
        return ListedValues.of(before, after);
    }

    /** The limits that changed in one way, including the limit of a {@link #isPageSize() page size}. */
    public List<LimitChange> limits(LimitChange.Way way) {
        return LimitChange.between(before.constraints(), after.constraints()).stream()
                .filter(change -> change.way() == way)
                .toList();
    }

    /** Whether the field is the page size parameter. */
    public boolean isPageSize() {
        return newPlace.part() == Part.QUERY && Pagination.PAGE_SIZE.equals(after.name());
    }

    /** The old name of the object type; null if it has none or the field is not an object in both snapshots. */
    public @Nullable String oldTypeName() {
        return typeName(before, after);
    }

    /** The new name of the object type; null if it has none or the field is not an object in both snapshots. */
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
