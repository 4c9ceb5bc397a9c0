package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.model.ModelBuilder;
import io.github.feishucodegen.client.model.Rules;
import java.util.List;

/**
 * Collects the fields of a request. Not safe for use by several threads at once.
 *
 * @param <M> the class of the request
 * @param <B> the class of the builder itself
 */
public abstract class ApiRequestBuilder<M extends ApiRequest, B extends ApiRequestBuilder<M, B>>
        extends ModelBuilder<M, B> {
    protected ApiRequestBuilder(ApiRequest model) {
        super(model);
    }

    /**
     * The request, if nothing is missing that it cannot be sent without. The method {@code build} of each class calls
     * this method.
     *
     * @throws InvalidRequestException if a path parameter is missing or empty, or the whole body is missing
     */
    protected final M checked() {
        refuse(Rules.missingParts(this));
        return buildUnchecked();
    }

    /**
     * Builds the request after a check of all rules of its pages. They can be stricter than the platform.
     *
     * @throws InvalidRequestException if a value breaks a rule; the exception names all violations
     */
    public final M buildChecked() {
        refuse(Rules.ofItsClass(this));
        return buildUnchecked();
    }

    private void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(requestName(), violations);
        }
    }

    /** The simple name of the class that encloses this builder. */
    private String requestName() {
        String name = getClass().getName();
        int end = name.lastIndexOf('$');
        return name.substring(name.lastIndexOf('.') + 1, end < 0 ? name.length() : end);
    }

    /** Builds the request without any check, for example to complete it later with {@code toBuilder}. */
    public M buildUnchecked() {
        return built();
    }
}
