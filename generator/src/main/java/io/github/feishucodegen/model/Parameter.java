package io.github.feishucodegen.model;

/** A field that a request carries in its path, query or headers. */
public record Parameter(In in, Field field) {
    /** The part of the request that carries a parameter. */
    public enum In {
        PATH,
        QUERY,
        HEADER
    }
}
