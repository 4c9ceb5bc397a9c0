package io.github.feishucodegen.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one resource of the platform.
 *
 * <p>Subclasses are generated together with their operations, so that an operation needs no type of its own there: a
 * method's request and response are those that its operation was made for.
 */
public abstract class ApiResource {
    private final ApiCaller caller;

    protected ApiResource(ApiCaller caller) {
        this.caller = Objects.requireNonNull(caller);
    }

    /** @param options null for none, which weighs less in each class than another method */
    protected final <R extends ApiResponse<?>> R call(
            Operation<?, ?> operation, ApiRequest request, @Nullable RequestOptions options) {
        return caller.call(typed(operation), request, options == null ? RequestOptions.NONE : options);
    }

    /** @param options none or one */
    protected final <R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation<?, ?> operation, ApiRequest request, RequestOptions... options) {
        return caller.callAsync(typed(operation), request, only(options));
    }

    /**
     * The items of all pages; nothing is called before they are iterated.
     *
     * @param options none or one
     */
    protected final <T> Items<T> items(Operation<?, ?> operation, ApiRequest request, RequestOptions... options) {
        return Items.of(caller, typed(operation), request, only(options));
    }

    @SuppressWarnings("unchecked") // See the class.
    private static <R extends ApiResponse<?>> Operation<ApiRequest, R> typed(Operation<?, ?> operation) {
        return (Operation<ApiRequest, R>) operation;
    }

    private static RequestOptions only(RequestOptions... options) {
        if (options.length > 1) {
            throw new IllegalArgumentException("a call has one set of options at most, not " + options.length);
        }
        return options.length == 0 ? RequestOptions.NONE : options[0];
    }
}
