package io.github.feishucodegen.client.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;

/** An event or a callback of any type, with what its envelope says. Immutable. */
public final class ReceivedEvent {
    /** The longest id that is remembered. Those of the platform have 32 characters. */
    private static final int LONGEST_ID = 200;

    private final Envelope envelope;
    private final EventReq request;

    ReceivedEvent(Envelope envelope, EventReq request) {
        this.envelope = envelope;
        this.request = request;
    }

    Envelope envelope() {
        return envelope;
    }

    /** The type, such as {@code im.message.receive_v1}; empty if the payload does not say it. */
    public String getEventType() {
        return envelope.eventType();
    }

    /**
     * The id, which is {@code event_id} or {@code uuid} in the payload. An event that is sent again has the same. Empty if
     * the payload has none.
     */
    public String getEventId() {
        return envelope.id();
    }

    /** Whether the id can be remembered. */
    boolean hasUsableId() {
        return !envelope.id().isEmpty() && envelope.id().length() <= LONGEST_ID;
    }

    /** The app that the event was sent to; empty if the payload does not say it. */
    public String getAppId() {
        return envelope.appId();
    }

    /** The tenant of the event; empty if the payload does not say it. */
    public String getTenantKey() {
        return envelope.tenantKey();
    }

    /** The time in the envelope, which is in milliseconds in schema 2.0. Empty if the payload has none. */
    public String getCreateTime() {
        return envelope.createTime();
    }

    /** The request of the platform. For an event of a long connection, it has no headers. */
    public EventReq getEventReq() {
        return request;
    }

    /**
     * The payload as a tree.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if it is not JSON
     */
    public JsonNode json() {
        return request.json();
    }

    /**
     * The payload as a model.
     *
     * @param prototype any model of the class, such as a new one
     * @throws io.github.feishucodegen.client.error.DecodeException if the payload is not a JSON object
     */
    public <E extends Model> E as(E prototype) {
        E event = JsonCodec.decode(request.plain(), prototype);
        if (event instanceof EventModel) {
            ((EventModel<?>) event).received(request);
        }
        return event;
    }

    /** The type and the id; nothing else of the payload. */
    @Override
    public String toString() {
        return Redaction.snippet(getEventType().isEmpty() ? "event without a type" : getEventType())
                + (getEventId().isEmpty() ? "" : " " + Redaction.snippet(getEventId()));
    }
}
