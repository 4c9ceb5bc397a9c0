package io.github.feishucodegen.client;

import java.util.concurrent.CompletableFuture;

/** Calls operations; safe for many threads. */
public interface ApiCaller {
    /**
     * Calls an operation. A refusal that the platform explains in JSON is a response like any other, with
     * {@link ApiResponse#success()} false.
     *
     * @throws io.github.feishucodegen.client.error.FeishuException if there is no such response
     */
    <Q extends ApiRequest, R extends ApiResponse<?>> R call(
            Operation<Q, R> operation, Q request, RequestOptions options);

    /** As {@link #call}, on another thread; what that throws, completes the future. */
    default <Q extends ApiRequest, R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation<Q, R> operation, Q request, RequestOptions options) {
        return CompletableFuture.supplyAsync(() -> call(operation, request, options));
    }
}
