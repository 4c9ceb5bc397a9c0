package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import java.util.List;

/**
 * What is known about one operation of the platform.
 *
 * @param <Q> its request
 * @param <R> its response
 */
public final class Operation<Q extends ApiRequest, R extends ApiResponse<?>> {
    private final String id;
    private final String method;
    private final String path;
    private final R prototype;
    private final List<TokenKind> tokenKinds;

    private Operation(String id, String method, String path, R prototype, List<TokenKind> tokenKinds) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.prototype = prototype;
        this.tokenKinds = tokenKinds;
    }

    /**
     * @param id such as {@code hire.v1.interviewer.patch}
     * @param path with parameters as in {@code /open-apis/hire/v1/interviewers/:interviewer_id}; may have a query
     * @param prototype an empty response
     * @param tokenKinds any of which the operation accepts; none if it is called without a token
     */
    public static <Q extends ApiRequest, R extends ApiResponse<?>> Operation<Q, R> of(
            String id, String method, String path, R prototype, TokenKind... tokenKinds) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(id + ": a path begins with a slash, not as " + path);
        }
        return new Operation<>(id, method, path, prototype, List.of(tokenKinds));
    }

    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public R prototype() {
        return prototype;
    }

    public List<TokenKind> tokenKinds() {
        return tokenKinds;
    }

    @Override
    public String toString() {
        return id;
    }
}
