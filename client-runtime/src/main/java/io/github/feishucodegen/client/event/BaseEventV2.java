package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * An event or a callback in the envelope of schema 2.0.
 *
 * @param <T> the class of the data
 */
@SuppressWarnings("serial") // As for all models.
public abstract class BaseEventV2<T extends Model> extends EventModel<T> {
    private final T emptyData;

    /**
     * Creates an event with no field set.
     *
     * @param data empty data
     */
    protected BaseEventV2(T data) {
        super("schema header:object event:object");
        emptyData = data;
    }

    @Override
    protected final Model[] objects() {
        return new Model[] {new Header(), emptyData};
    }

    /** The version of the envelope, which is 2.0. */
    public final @Nullable String getSchema() {
        return get(0);
    }

    /** The head, with the type and the id of the event. Null if the payload has none. */
    public final @Nullable Header getHeader() {
        return get(1);
    }

    /** The tenant of the event, from its head; null if the payload does not say it. */
    public final @Nullable String getTenantKey() {
        Header header = getHeader();
        return header == null ? null : header.getTenantKey();
    }
}
