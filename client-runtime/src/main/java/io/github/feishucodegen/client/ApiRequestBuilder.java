package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.model.ModelBuilder;
import io.github.feishucodegen.client.model.Rules;
import java.util.List;

/**
 * Collects the fields of a request; not for several threads at once.
 *
 * @param <M> what is built
 * @param <B> the builder's own class
 */
public abstract class ApiRequestBuilder<M extends ApiRequest, B extends ApiRequestBuilder<M, B>>
        extends ModelBuilder<M, B> {
    protected ApiRequestBuilder(ApiRequest model) {
        super(model);
    }

    /**
     * The request, if it keeps the rules of its class.
     *
     * @throws InvalidRequestException if anything breaks a rule; it names all that does
     */
    protected final M checked() {
        List<Violation> violations = Rules.ofItsClass(this);
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(requestName(), violations);
        }
        return buildUnchecked();
    }

    /** The simple name of the class that this builder stands in. */
    private String requestName() {
        String name = getClass().getName();
        int end = name.lastIndexOf('$');
        return name.substring(name.lastIndexOf('.') + 1, end < 0 ? name.length() : end);
    }

    /** Builds without checking any rule. */
    public M buildUnchecked() {
        return built();
    }
}
