package io.github.feishucodegen.client;

import java.util.concurrent.CompletableFuture;

/** Calls operations. Safe for use by many threads. */
public interface ApiCaller {
    /**
     * Calls an operation. If the platform refuses the call and explains it in JSON, the result is a response whose
     * {@link ApiResponse#success()} is false, not an exception.
     *
     * @param empty a response with no field set, of the operation's response class
     * @throws io.github.feishucodegen.client.error.FeishuException if no such response arrives
     */
    <R extends ApiResponse<?>> R call(Operation operation, R empty, ApiRequest request, RequestOptions options);

    /** Makes the same call as {@link #call} on another thread. An exception of the call completes the future. */
    default <R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation operation, R empty, ApiRequest request, RequestOptions options) {
        return CompletableFuture.supplyAsync(() -> call(operation, empty, request, options));
    }
}
