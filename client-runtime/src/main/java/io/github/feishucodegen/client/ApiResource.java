package io.github.feishucodegen.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

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

    protected final <Q extends ApiRequest, R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation<Q, R> operation, Q request) {
        return caller.callAsync(operation, request, RequestOptions.NONE);
    }

    protected final <Q extends ApiRequest, R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation<Q, R> operation, Q request, RequestOptions options) {
        return caller.callAsync(operation, request, options);
    }

    /** The items of all pages; nothing is called before they are iterated. */
    protected final <Q extends ApiRequest, R extends ApiResponse<?>, T> Items<T> items(
            Operation<Q, R> operation, Q request) {
        return Items.of(caller, operation, request, RequestOptions.NONE);
    }

    /** The items of all pages; nothing is called before they are iterated. */
    protected final <Q extends ApiRequest, R extends ApiResponse<?>, T> Items<T> items(
            Operation<Q, R> operation, Q request, RequestOptions options) {
        return Items.of(caller, operation, request, options);
    }
}
