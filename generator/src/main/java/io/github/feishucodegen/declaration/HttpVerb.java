package io.github.feishucodegen.declaration;

/** The HTTP methods that pages name. */
public enum HttpVerb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
