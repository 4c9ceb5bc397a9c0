package io.github.feishucodegen.client;

import java.util.Objects;

/** The operations on one resource of the platform. */
public abstract class ApiResource {
    private final ApiCaller caller;

    protected ApiResource(ApiCaller caller) {
        this.caller = Objects.requireNonNull(caller);
    }

    protected final <Q extends ApiRequest, R extends ApiResponse<?>> R call(Operation<Q, R> operation, Q request) {
        return caller.call(operation, request, RequestOptions.NONE);
    }

    protected final <Q extends ApiRequest, R extends ApiResponse<?>> R call(
            Operation<Q, R> operation, Q request, RequestOptions options) {
        return caller.call(operation, request, options);
    }
}
