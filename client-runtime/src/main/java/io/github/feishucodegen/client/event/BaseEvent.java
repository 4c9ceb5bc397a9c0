package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * An event in the older envelope, whose type is inside its data.
 *
 * @param <T> the class of the data
 */
@SuppressWarnings("serial") // As for all models.
public abstract class BaseEvent<T extends Model> extends EventModel<T> {
    private final T emptyData;

    /**
     * Creates an event with no field set.
     *
     * @param data empty data
     */
    protected BaseEvent(T data) {
        super("ts uuid token type event:object");
        emptyData = data;
    }

    @Override
    protected final Model[] objects() {
        return new Model[] {emptyData};
    }

    /** When the platform sent the event, in seconds since 1970. */
    public final @Nullable String getTs() {
        return get(0);
    }

    /** The id of the event. An event that is sent again has the same. */
    public final @Nullable String getUuid() {
        return get(1);
    }

    /** The verification token of the app. It is a secret. */
    public final @Nullable String getToken() {
        return get(2);
    }

    /** Always {@code event_callback}; the type of the event is inside its data. */
    public final @Nullable String getType() {
        return get(3);
    }
}
