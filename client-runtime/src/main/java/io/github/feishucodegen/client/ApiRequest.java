package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Place;
import io.github.feishucodegen.client.model.Rules;
import io.github.feishucodegen.client.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that one call sends: path, query and header parameters and the body. Unknown fields travel in the query. */
public abstract class ApiRequest extends Model {
    /** Nothing set, for there is nothing to set. */
    protected ApiRequest() {
        super("");
    }

    /** As {@link #ApiRequest(String, String)}, where anything is allowed. */
    protected ApiRequest(String schema) {
        super(schema);
    }

    /**
     * Nothing set.
     *
     * @param schema see {@link Schema#parse(String)}
     * @param rules see {@link Schema#parse(String, String)}
     */
    protected ApiRequest(String schema, String rules) {
        super(schema, rules);
    }

    /** The body's value, if the body has this form; null where there is none. */
    final @Nullable Object body(Place form) {
        return stored(form);
    }

    /**
     * @param <M> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<M extends ApiRequest, B extends Builder<M, B>> extends Model.Builder<M, B> {
        protected Builder(ApiRequest model) {
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
}
