package io.github.feishucodegen.client.event;

import java.time.Clock;
import java.time.Duration;

/**
 * Tells events that come twice, by their ids. Several processes can share a store. A handler first claims the id, and then
 * completes or releases it. Implementations are safe for use by many threads.
 *
 * <p>The platform sends an event again for more than seven hours, so ids should be remembered for longer.
 */
public interface EventClaims {
    /** The result of a claim. */
    enum Claim {
        /** The caller handles the event now. */
        GRANTED,
        /** Somebody else handles the event, and has not finished. */
        IN_PROGRESS,
        /** The event was handled. */
        COMPLETED
    }

    /**
     * Claims an event. A store that several processes share grants the claim for a limited time, because a process can
     * end without releasing it.
     *
     * @param eventId the id, of at most 200 characters
     */
    Claim claim(String eventId);

    /** Remembers that a claimed event was handled. */
    void complete(String eventId);

    /** Gives a claimed event back because it was not handled. The next claim is granted. */
    void release(String eventId);

    /** A store in memory, for the last 100,000 events of eight hours. */
    static EventClaims inMemory() {
        return inMemory(100_000, Duration.ofHours(8));
    }

    /**
     * A store in memory.
     *
     * @param maxEvents the largest number of events; beyond it, the oldest are forgotten
     * @param time the time after which an event is forgotten, also if it was never completed or released
     * @throws IllegalArgumentException if one of them is not positive
     */
    static EventClaims inMemory(int maxEvents, Duration time) {
        return new MemoryClaims(maxEvents, time, Clock.systemUTC());
    }
}
