package io.github.feishucodegen.declaration;

/**
 * How an operation is called on the wire.
 *
 * @param url path parameters as {@code :name}
 */
public record Route(HttpVerb method, String url) {}
