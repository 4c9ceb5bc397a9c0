package io.github.feishucodegen.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one resource of the platform.
 *
 * <p>Each call passes an empty response of its class. The first call therefore loads no response class except its
 * own.
 */
@Internal
public abstract class ApiResource {
    private final ApiCaller caller;

    protected ApiResource(ApiCaller caller) {
        this.caller = Objects.requireNonNull(caller);
    }

    /**
     * @param options null for none; a null argument takes less bytecode in each generated class than a second method
     */
    protected final <R extends ApiResponse<?>> R call(
            Operation operation, R empty, ApiRequest request, @Nullable RequestOptions options) {
        return caller.call(operation, empty, request, options == null ? RequestOptions.NONE : options);
    }

    /** @param options no element or one */
    protected final <R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation operation, R empty, ApiRequest request, RequestOptions... options) {
        return caller.callAsync(operation, empty, request, only(options));
    }

    /**
     * The items of all pages. The first call happens when the iteration begins.
     *
     * @param options no element or one
     */
    protected final <T> Items<T> items(
            Operation operation, ApiResponse<?> empty, ApiRequest request, RequestOptions... options) {
        return Items.of(caller, operation, empty, request, only(options));
    }

    /** The builder, after a function has set its fields. */
    protected static <B> B filled(B builder, Consumer<B> filler) {
        filler.accept(builder);
        return builder;
    }

    private static RequestOptions only(RequestOptions... options) {
        if (options.length > 1) {
            throw new IllegalArgumentException("a call has one set of options at most, not " + options.length);
        }
        return options.length == 0 ? RequestOptions.NONE : options[0];
    }
}
