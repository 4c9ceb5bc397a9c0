package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about one operation.
 *
 * @param id such as {@code hire.v1.interviewer.patch}; null where the route alone tells the operation
 * @param route such as {@code PATCH /open-apis/hire/v1/interviewers/:interviewer_id}; null where the id alone tells it
 * @param page the page that is about the route, whatever it says itself, or cannot be read where the operation is added
 * @param missing where it says that no page describes the operation; null for one that pages describe
 * @param name the id that it ought to have
 * @param bodyClass the name of the type of its body
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

    /** As the file has it. */
    public String address() {
        return id != null ? id : String.valueOf(route);
    }

    /** Whether no page describes the operation. */
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

    /** Words, and where they stand. */
    public record Said(Location location, String value) {}

    /** How an operation is called on the wire. */
    public record Route(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
