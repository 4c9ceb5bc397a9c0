package io.github.feishucodegen.model;

/** What an operation answers when it succeeds. */
public sealed interface Response {
    /**
     * A JSON object.
     *
     * @param content everything at the top: the envelope's {@code code}, {@code msg} and {@code data} where the
     *     operation has one
     */
    record Json(ObjectType content) implements Response {}

    /** The bytes of a file. */
    record Binary() implements Response {}
}
