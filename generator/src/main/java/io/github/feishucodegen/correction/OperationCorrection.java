package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one operation.
 *
 * @param id the operation id, such as {@code hire.v1.interviewer.patch}; null if only the route identifies the
 *     operation
 * @param route such as {@code PATCH /open-apis/hire/v1/interviewers/:interviewer_id}; null if only the id identifies
 *     the operation
 * @param page the page that is about the route, whatever route it names itself; for an added operation, a page that
 *     cannot be read
 * @param missing where the overlay says that no page describes the operation; null if a page describes it
 * @param name the operation id to use instead; null if it stays
 * @param bodyClass the name of the body's type; null if it is not corrected
 */
public record OperationCorrection(
        Location location,
        @Nullable String id,
        @Nullable Route route,
        @Nullable Said page,
        @Nullable Location missing,
        @Nullable Said name,
        @Nullable Said bodyClass,
        List<OperationChange> changes,
        List<FieldCorrection> fields,
        List<ErrorCorrection> errors) {
    public OperationCorrection {
        changes = List.copyOf(changes);
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }

    /** The key of the operation in the overlay: its id or its route. */
    public String address() {
        return id != null ? id : String.valueOf(route);
    }

    /** Whether the operation is added, because no page describes it. */
    public boolean adds() {
        return missing != null;
    }

    int count() {
        return (missing != null ? 1 : 0)
                + (page != null ? 1 : 0)
                + (name != null ? 1 : 0)
                + (bodyClass != null ? 1 : 0)
                + changes.size()
                + fields.stream().mapToInt(f -> f.changes().size()).sum()
                + errors.stream().mapToInt(e -> e.changes().size()).sum();
    }

    /** A text and its location. */
    public record Said(Location location, String value) {}

    /** The HTTP method and the path of an operation. */
    public record Route(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
