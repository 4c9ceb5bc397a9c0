package io.github.feishucodegen.model;

/**
 * The body of a request.
 *
 * @param content the top-level fields of the body
 */
public record RequestBody(MediaType mediaType, ObjectType content) {
    /** The encoding of a body. */
    public enum MediaType {
        JSON,
        MULTIPART,
        FORM
    }
}
