package io.github.feishucodegen.model;

/** The HTTP methods that the platform uses. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
