package io.github.feishucodegen.client;

/**
 * What the client does with a request that breaks a rule of its pages. Pages can be stricter than the platform, so that
 * the platform may accept the request.
 *
 * <p>A request is always refused if a path parameter is missing or empty, or if the whole body is missing.
 */
public enum ViolationPolicy {
    /**
     * The call fails with an {@link io.github.feishucodegen.client.error.InvalidRequestException}, which names all
     * violations. Nothing is sent.
     */
    REFUSE,
    /** The request is sent. The client logs each rule once for each operation, and calls its listener. */
    WARN,
    /** The request is sent. The rules are not checked. */
    IGNORE
}
