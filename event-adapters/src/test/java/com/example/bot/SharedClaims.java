package com.example.bot;

import io.github.feishucodegen.client.event.EventClaims;
import java.time.Duration;

// guide
final class SharedClaims implements EventClaims {
    private static final Duration LEASE = Duration.ofMinutes(10); // longer than any handler takes
    private static final Duration MEMORY = Duration.ofHours(8); // longer than the platform sends events again

    private final KeyValueStore store; // Redis, for example: SET NX PX, SET PX, GET and DEL

    SharedClaims(KeyValueStore store) {
        this.store = store;
    }

    @Override
    public Claim claim(String eventId) {
        if (store.putIfAbsent("event:" + eventId, "running", LEASE)) {
            return Claim.GRANTED;
        }
        return "done".equals(store.get("event:" + eventId)) ? Claim.COMPLETED : Claim.IN_PROGRESS;
    }

    @Override
    public void complete(String eventId) {
        store.put("event:" + eventId, "done", MEMORY);
    }

    @Override
    public void release(String eventId) {
        store.remove("event:" + eventId);
    }
}
// end
