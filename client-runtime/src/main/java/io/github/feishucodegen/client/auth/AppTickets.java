package io.github.feishucodegen.client.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A store for the app tickets of store apps. The platform sends a ticket every hour as an {@code app_ticket} event.
 * Implementations are safe for use by many threads.
 */
public interface AppTickets {
    /** The latest ticket of an app; null if none has arrived. */
    @Nullable
    String get(String appId);

    /** Stores a ticket. The program that receives the events calls this. */
    void put(String appId, String ticket);

    /** A store in memory. */
    static AppTickets inMemory() {
        Map<String, String> tickets = new ConcurrentHashMap<>();
        return new AppTickets() {
            @Override
            public @Nullable String get(String appId) {
                return tickets.get(appId);
            }

            @Override
            public void put(String appId, String ticket) {
                tickets.put(appId, ticket);
            }
        };
    }
}
