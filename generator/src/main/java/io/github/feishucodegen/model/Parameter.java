package io.github.feishucodegen.model;

/** A field that travels outside the body. */
public record Parameter(In in, Field field) {
    /** Where a parameter stands in a request. */
    public enum In {
        PATH,
        QUERY,
        HEADER
    }
}
