package io.github.feishucodegen.model;

/** The response of an operation that succeeds. */
public sealed interface Response {
    /**
     * A JSON object.
     *
     * @param content all top-level members. If the operation has an envelope, these are {@code code}, {@code msg} and
     *     {@code data}
     */
    record Json(ObjectType content) implements Response {}

    /** The bytes of a file. */
    record Binary() implements Response {}
}
