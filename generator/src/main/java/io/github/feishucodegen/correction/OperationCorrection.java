package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about one operation.
 *
 * @param id such as {@code hire.v1.interviewer.patch}; null where the route alone tells the operation
 * @param route such as {@code PATCH /open-apis/hire/v1/interviewers/:interviewer_id}; null where the id alone tells it
 * @param missing what no page tells of the operation; null for one that pages describe
 * @param name the id that it ought to have
 * @param bodyClass the name of the type of its body
 */
public record OperationCorrection(
        Location location,
        @Nullable String id,
        @Nullable Route route,
        @Nullable MissingOperation missing,
        @Nullable Said name,
        @Nullable Said bodyClass,
        List<FieldCorrection> fields) {
    public OperationCorrection {
        fields = List.copyOf(fields);
    }

    /** As the file has it. */
    public String address() {
        return id != null ? id : String.valueOf(route);
    }

    int count() {
        return (missing != null ? 1 : 0)
                + (name != null ? 1 : 0)
                + (bodyClass != null ? 1 : 0)
                + (missing != null
                        ? 0
                        : fields.stream().mapToInt(f -> f.changes().size()).sum());
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

    /**
     * An operation that no page describes.
     *
     * @param tokens kinds of token as pages write them, such as {@code tenant_access_token}
     */
    public record MissingOperation(Location location, String title, List<String> tokens, List<String> scopes) {
        public MissingOperation {
            tokens = List.copyOf(tokens);
            scopes = List.copyOf(scopes);
        }
    }
}
