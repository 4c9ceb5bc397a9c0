package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Place;
import io.github.feishucodegen.client.model.Rules;
import io.github.feishucodegen.client.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one call sends: path, query and header parameters and the body. Fields that the class does not know are
 * sent in the query.
 */
@SuppressWarnings("serial") // As for all models.
public abstract class ApiRequest extends Model {
    private final @Nullable Model emptyBody;

    /** Creates a request without fields. */
    protected ApiRequest() {
        this("");
    }

    /** Does the same as {@link #ApiRequest(String, String)}, without rules. */
    protected ApiRequest(String schema) {
        this(schema, "");
    }

    /**
     * Creates a request with no field set.
     *
     * @param schema the fields; see {@link Schema#parse(String)}
     * @param rules the rules for values; see {@link Schema#parse(String, String)}
     */
    protected ApiRequest(String schema, String rules) {
        super(schema, rules);
        emptyBody = null;
    }

    /** Does the same as {@link #ApiRequest(Model, String, String)}, without rules. */
    protected ApiRequest(Model body, String schema) {
        this(body, schema, "");
    }

    /**
     * Creates a request with no field set, whose only object is the body.
     *
     * @param body an empty body
     * @param schema the fields; see {@link Schema#parse(String)}
     * @param rules the rules for values; see {@link Schema#parse(String, String)}
     */
    protected ApiRequest(Model body, String schema, String rules) {
        super(schema, rules);
        emptyBody = body;
    }

    @Override
    protected Model[] objects() {
        return emptyBody == null ? super.objects() : new Model[] {emptyBody};
    }

    /**
     * Checks all rules of the request's pages. Nothing is sent and nothing is thrown.
     *
     * @return the violations; empty if the request keeps all rules
     */
    public final List<Violation> check() {
        return Rules.ofItsClass(this);
    }

    /** The value of the body if the body has this form; otherwise null. */
    final @Nullable Object body(Place form) {
        return stored(form);
    }
}
