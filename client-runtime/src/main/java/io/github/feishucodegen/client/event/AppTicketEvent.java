package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/** The ticket that a store app gets every hour. */
@SuppressWarnings("serial") // As for all models.
public final class AppTicketEvent extends BaseEvent<AppTicketEvent.AppTicketEventData> {
    static final String EVENT_TYPE = "app_ticket";

    /** Creates an event with no field set. */
    public AppTicketEvent() {
        super(new AppTicketEventData());
    }

    /** A ticket and its app. */
    public static final class AppTicketEventData extends Model {
        /** Creates data with no field set. */
        public AppTicketEventData() {
            super("app_id app_ticket type");
        }

        public @Nullable String getAppId() {
            return get(0);
        }

        /** The ticket. It is a secret. */
        public @Nullable String getAppTicket() {
            return get(1);
        }

        /** Always {@code app_ticket}. */
        public @Nullable String getType() {
            return get(2);
        }
    }
}
