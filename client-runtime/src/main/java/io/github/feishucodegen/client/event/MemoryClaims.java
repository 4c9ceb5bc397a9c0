package io.github.feishucodegen.client.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Claims in memory. Events are forgotten in the order in which their claim began or was completed. */
final class MemoryClaims implements EventClaims {
    private final int maxEvents;
    private final long millis;
    private final Clock clock;
    /** Two maps, because events in progress are the last to be forgotten. The oldest event is the first of each. */
    private final Map<String, Long> running = new LinkedHashMap<>();

    private final Map<String, Long> completed = new LinkedHashMap<>();

    MemoryClaims(int maxEvents, Duration time, Clock clock) {
        if (maxEvents < 1) {
            throw new IllegalArgumentException("maxEvents is positive, not " + maxEvents);
        }
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("the time is positive, not " + time);
        }
        this.maxEvents = maxEvents;
        this.millis = time.toMillis();
        this.clock = clock;
    }

    @Override
    public synchronized Claim claim(String eventId) {
        long now = clock.millis();
        forget(completed, now);
        forget(running, now);
        if (completed.containsKey(eventId)) {
            return Claim.COMPLETED;
        }
        if (running.putIfAbsent(eventId, now) != null) {
            return Claim.IN_PROGRESS;
        }
        if (running.size() + completed.size() > maxEvents) {
            removeFirst(completed.isEmpty() ? running : completed);
        }
        return Claim.GRANTED;
    }

    @Override
    public synchronized void complete(String eventId) {
        running.remove(eventId);
        completed.remove(eventId);
        completed.put(eventId, clock.millis());
        if (running.size() + completed.size() > maxEvents) {
            removeFirst(completed);
        }
    }

    @Override
    public synchronized void release(String eventId) {
        running.remove(eventId);
    }

    synchronized int size() {
        return running.size() + completed.size();
    }

    private void forget(Map<String, Long> events, long now) {
        Iterator<Long> times = events.values().iterator();
        while (times.hasNext() && now - times.next() >= millis) {
            times.remove();
        }
    }

    private static void removeFirst(Map<String, Long> events) {
        Iterator<String> ids = events.keySet().iterator();
        ids.next();
        ids.remove();
    }
}
