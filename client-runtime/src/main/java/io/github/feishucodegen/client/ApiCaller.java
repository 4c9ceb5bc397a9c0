package io.github.feishucodegen.client;

import java.util.concurrent.CompletableFuture;

/** Calls operations; safe for many threads. */
public interface ApiCaller {
    /**
     * Calls an operation. A refusal that the platform explains in JSON is a response like any other, with
     * {@link ApiResponse#success()} false.
     *
     * @param empty a response with nothing set, of the operation's class
     * @throws io.github.feishucodegen.client.error.FeishuException if there is no such response
     */
    <R extends ApiResponse<?>> R call(Operation operation, R empty, ApiRequest request, RequestOptions options);

    /** As {@link #call}, on another thread; what that throws, completes the future. */
    default <R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation operation, R empty, ApiRequest request, RequestOptions options) {
        return CompletableFuture.supplyAsync(() -> call(operation, empty, request, options));
    }
}
