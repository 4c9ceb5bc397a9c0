package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.Model;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An event or a callback, in one of the two envelopes of the platform. Fields that no page documents are kept, and the JSON
 * as it was received is in {@link #getEventReq()}.
 *
 * <p>Its text and its JSON contain the verification token of the app. Log {@link #getEvent()} instead.
 *
 * @param <T> the class of the data
 */
@SuppressWarnings("serial") // As for all models.
public abstract class EventModel<T extends Model> extends Model {
    private static final String EVENT = "event";
    private transient @Nullable EventReq request;

    EventModel(String schema) {
        super(schema);
    }

    /** Sets the request on a new object, which the caller publishes only afterwards. */
    final void received(EventReq request) {
        this.request = request;
        VarHandle.releaseFence();
    }

    /** What happened; null if the payload has no data. */
    public final @Nullable T getEvent() {
        return get(EVENT);
    }

    /** The request of the platform, with the JSON of this event. For an event that was built by hand, it is empty. */
    public final EventReq getEventReq() {
        return request == null ? new EventReq() : request;
    }

    /** The log id, with which the platform finds the request in its logs. Empty if it sent none. */
    public final String getRequestId() {
        return getEventReq().getRequestID();
    }
}
