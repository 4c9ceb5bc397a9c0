package io.github.feishucodegen.client.event;

import java.util.concurrent.atomic.AtomicLongArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs refused requests: each reason at {@code WARN} once a minute, because anyone can cause them, else at {@code DEBUG}. */
final class RefusalLog {
    private static final Logger LOG = LoggerFactory.getLogger(ApiEventDispatcher.class);
    private static final long MINUTE = 60_000_000_000L;

    /** The time of the last warning for each reason. */
    private final AtomicLongArray warned = new AtomicLongArray(Refusal.values().length);

    RefusalLog() {
        long longAgo = System.nanoTime() - MINUTE;
        for (int i = 0; i < warned.length(); i++) {
            warned.set(i, longAgo);
        }
    }

    /** @param request is logged with its length and log id only */
    void refused(Refusal refusal, EventReq request) {
        long now = System.nanoTime();
        long last = warned.get(refusal.ordinal());
        if (now - last >= MINUTE && warned.compareAndSet(refusal.ordinal(), last, now)) {
            LOG.warn(
                    "refused a request of {} bytes: {}. Further ones are logged at DEBUG for a minute",
                    request.getBody().length,
                    refusal.reason());
        } else {
            LOG.debug("refused a request of {} bytes: {}", request.getBody().length, refusal.reason());
        }
    }
}
