package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.DecodeException;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins payloads that come in parts. Parts may come in any order, twice or never. Memory and time are bounded: the oldest
 * incomplete payload is dropped first. Safe for use by many threads.
 */
final class PartJoiner {
    static final int MOST_PARTS = 4096;
    static final int MOST_MESSAGES = 1024;

    private static final int OVERHEAD = 128;
    /** How many payloads of the greatest size fit into the memory for parts. */
    private static final int SHARE = 4;

    private final int mostBytes;
    private final long timeoutNanos;
    private final Counters counters;
    private final Map<String, Incomplete> messages = new LinkedHashMap<>();
    private long bytes;

    private static final class Incomplete {
        private final int sum;
        private final long since;
        private final Map<Integer, byte[]> parts = new TreeMap<>();
        private int size;
        private long memory;

        private Incomplete(int sum, long since) {
            this.sum = sum;
            this.since = since;
        }
    }

    /** @param mostBytes the size of the largest payload */
    PartJoiner(int mostBytes, Duration timeout, Counters counters) {
        this.mostBytes = mostBytes;
        this.timeoutNanos = timeout.toNanos();
        this.counters = counters;
    }

    /**
     * Adds a part.
     *
     * @param now as {@link System#nanoTime}
     * @return the payload if this part completes it, otherwise null
     * @throws DecodeException if the part contradicts others of its message, or exceeds a bound
     */
    synchronized byte @Nullable [] join(String messageId, int sum, int seq, byte[] part, long now) {
        forgetOlderThan(now);
        if (messageId.isEmpty() || sum > MOST_PARTS || seq < 0 || seq >= sum) {
            throw new DecodeException("part " + seq + " of " + sum + " is not possible", null);
        }
        Incomplete message = messages.computeIfAbsent(messageId, id -> new Incomplete(sum, now));
        if (message.sum != sum) {
            drop(messageId);
            throw new DecodeException("parts of one message with different sums", null);
        }
        if (message.parts.putIfAbsent(seq, part) == null) {
            message.size += part.length;
            long more = part.length + OVERHEAD + (message.parts.size() == 1 ? 2L * messageId.length() : 0);
            message.memory += more;
            bytes += more;
        }
        if (message.size > mostBytes) {
            drop(messageId);
            throw new DecodeException("a payload of more than " + mostBytes + " bytes", null);
        }
        if (message.parts.size() == sum) {
            remove(messageId);
            return joined(message);
        }
        makeRoom();
        return null;
    }

    private static byte[] joined(Incomplete message) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream(message.size);
        message.parts.values().forEach(payload::writeBytes);
        return payload.toByteArray();
    }

    /** Drops the messages that were incomplete for too long. */
    synchronized void forgetOlderThan(long now) {
        Iterator<Incomplete> oldest = messages.values().iterator();
        while (oldest.hasNext()) {
            Incomplete message = oldest.next();
            if (now - message.since < timeoutNanos) {
                return;
            }
            oldest.remove();
            bytes -= message.memory;
            counters.droppedMessages.increment();
        }
    }

    private void makeRoom() {
        while (messages.size() > MOST_MESSAGES || bytes > (long) SHARE * mostBytes) {
            drop(messages.keySet().iterator().next());
        }
    }

    private void drop(String messageId) {
        remove(messageId);
        counters.droppedMessages.increment();
    }

    private void remove(String messageId) {
        Incomplete message = messages.remove(messageId);
        bytes -= message == null ? 0 : message.memory;
    }

    /** The memory that incomplete payloads take, in bytes. */
    synchronized long memory() {
        return bytes;
    }
}
