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
     * The request, after a check of all rules of its class.
     *
     * @throws InvalidRequestException if a value breaks a rule; the exception names all violations
     */
    protected final M checked() {
        List<Violation> violations = Rules.ofItsClass(this);
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(requestName(), violations);
        }
        return buildUnchecked();
    }

    /** The simple name of the class that encloses this builder. */
    private String requestName() {
        String name = getClass().getName();
        int end = name.lastIndexOf('$');
        return name.substring(name.lastIndexOf('.') + 1, end < 0 ? name.length() : end);
    }

    /** Builds the request without a check of its rules. */
    public M buildUnchecked() {
        return built();
    }
}
