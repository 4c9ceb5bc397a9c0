package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/** The head of an event or a callback of schema 2.0. Its JSON contains the verification token. */
@SuppressWarnings("serial") // As for all models.
public final class Header extends Model {
    private static final String SCHEMA = "event_id event_type app_id tenant_key create_time token";

    /** Creates a head with no field set. */
    public Header() {
        super(SCHEMA);
    }

    /** The id of the event. An event that is sent again has the same. */
    public @Nullable String getEventId() {
        return get(0);
    }

    /** The type, such as {@code im.message.receive_v1}. */
    public @Nullable String getEventType() {
        return get(1);
    }

    public @Nullable String getAppId() {
        return get(2);
    }

    public @Nullable String getTenantKey() {
        return get(3);
    }

    /** When the event happened, in milliseconds since 1970. */
    public @Nullable String getCreateTime() {
        return get(4);
    }

    /** The verification token of the app. It is a secret. */
    public @Nullable String getToken() {
        return get(5);
    }
}
