package io.github.feishucodegen.client;

import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Place;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

/** All that one call sends: path, query and header parameters and the body. Unknown fields travel in the query. */
@SuppressWarnings("serial") // As for all models.
public abstract class ApiRequest extends Model {
    private final @Nullable Model emptyBody;

    /** Nothing set, for there is nothing to set. */
    protected ApiRequest() {
        this("");
    }

    /** As {@link #ApiRequest(String, String)}, where anything is allowed. */
    protected ApiRequest(String schema) {
        this(schema, "");
    }

    /**
     * Nothing set.
     *
     * @param schema see {@link Schema#parse(String)}
     * @param rules see {@link Schema#parse(String, String)}
     */
    protected ApiRequest(String schema, String rules) {
        super(schema, rules);
        emptyBody = null;
    }

    /** As {@link #ApiRequest(Model, String, String)}, where anything is allowed. */
    protected ApiRequest(Model body, String schema) {
        this(body, schema, "");
    }

    /**
     * As {@link #ApiRequest(String, String)}, for a request whose body is its only object.
     *
     * @param body an empty one
     */
    protected ApiRequest(Model body, String schema, String rules) {
        super(schema, rules);
        emptyBody = body;
    }

    @Override
    protected Model[] objects() {
        return emptyBody == null ? super.objects() : new Model[] {emptyBody};
    }

    /** The body's value, if the body has this form; null where there is none. */
    final @Nullable Object body(Place form) {
        return stored(form);
    }
}
