package io.github.feishucodegen.client.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the tickets of store apps are kept, which the platform sends every hour as {@code app_ticket} events. Safe for
 * many threads.
 */
public interface AppTickets {
    /** The last one; null where none has come. */
    @Nullable
    String get(String appId);

    /** To be called by whoever receives the events. */
    void put(String appId, String ticket);

    /** In this object alone. */
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
