package io.github.feishucodegen.model;

/**
 * The body of a request.
 *
 * @param content its fields at the top
 */
public record RequestBody(MediaType mediaType, ObjectType content) {
    /** How a body is written. */
    public enum MediaType {
        JSON,
        MULTIPART,
        FORM
    }
}
