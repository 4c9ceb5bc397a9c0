package io.github.feishucodegen.declaration;

/**
 * The HTTP method and the URL of an operation.
 *
 * @param url the URL, with path parameters as {@code :name}
 */
public record Route(HttpVerb method, String url) {}
