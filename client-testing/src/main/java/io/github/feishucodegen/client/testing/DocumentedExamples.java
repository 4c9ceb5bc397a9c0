package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.ApiResponse;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The examples from the platform's pages, for generated tests.
 *
 * <p>They are stored as text. A line with {@code ###} precedes each example. It has the kind ({@code request} or
 * {@code response}), the operation id, a {@code |} and the location. If the example contradicts its own table,
 * another {@code |} and the broken rule follow.
 *
 * @param <C> the class of the client
 */
public final class DocumentedExamples<C extends ApiClient> {
    static final String REQUEST = "request ";
    static final String RESPONSE = "response ";

    private final List<DocumentedExample> examples;
    private final BiFunction<String, String, ? extends ApiClient.Builder<C, ?>> newBuilder;

    private DocumentedExamples(
            List<DocumentedExample> examples,
            BiFunction<String, String, ? extends ApiClient.Builder<C, ?>> newBuilder) {
        this.examples = examples;
        this.newBuilder = newBuilder;
    }

    /**
     * Reads the examples.
     *
     * @param text the examples; it is closed after reading; null if the resource was not found
     * @param newBuilder creates a client builder from an app's id and secret
     * @throws IllegalStateException if the text is null
     */
    public static <C extends ApiClient> DocumentedExamples<C> read(
            @Nullable InputStream text, BiFunction<String, String, ? extends ApiClient.Builder<C, ?>> newBuilder) {
        return new DocumentedExamples<>(DocumentedExample.readAll(text), newBuilder);
    }

    /**
     * The documented examples of an operation.
     *
     * @param id such as {@code hire.v1.interviewer.patch}
     * @param method the expected HTTP method
     * @param target the expected path and query of the call
     * @param response an empty response
     */
    public <R extends ApiResponse<?>> DocumentedOperation<C, R> operation(
            String id, String method, String target, R response) {
        return new DocumentedOperation<>(
                () -> newBuilder.apply("cli_test", "secret"),
                method,
                target,
                response,
                of(REQUEST + id),
                of(RESPONSE + id));
    }

    private List<DocumentedExample> of(String subject) {
        List<DocumentedExample> found = new ArrayList<>();
        for (DocumentedExample example : examples) {
            if (example.subject.equals(subject)) {
                found.add(example);
            }
        }
        return found;
    }
}
