package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.frame.FrameHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

/** A payload, and how the fake server sends it: whole, or in parts that are late, doubled, lost or out of order. Immutable. */
public final class Push {
    private final byte[] payload;
    private final String type;
    private final String messageId;
    private final int parts;
    private final int[] order;
    private final Duration delay;

    private Push(byte[] payload, String type, String messageId, int parts, int[] order, Duration delay) {
        this.payload = payload;
        this.type = type;
        this.messageId = messageId;
        this.parts = parts;
        this.order = order;
        this.delay = delay;
    }

    /** An event that is sent whole and at once, with a new message id. */
    public static Push of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** An event that is sent whole and at once, with a new message id. */
    public static Push of(byte[] payload) {
        String id = UUID.randomUUID().toString();
        return new Push(payload.clone(), FrameHeader.EVENT, id, 1, new int[] {0}, Duration.ZERO);
    }

    /** The same as a callback of a card: a frame of type {@code card}. */
    public Push asCard() {
        return new Push(payload, FrameHeader.CARD, messageId, parts, order, delay);
    }

    /** The same with a message id of the caller. */
    public Push messageId(String id) {
        return new Push(payload, type, id, parts, order, delay);
    }

    /**
     * The same in parts of about equal size.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Push inParts(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a payload has at least one part, not " + count);
        }
        return new Push(
                payload, type, messageId, count, IntStream.range(0, count).toArray(), delay);
    }

    /**
     * The same with the parts in another order. A part whose index is missing is lost. A part whose index is there
     * twice is sent twice.
     *
     * @param indexes from 0
     */
    public Push inOrder(int... indexes) {
        return new Push(payload, type, messageId, parts, indexes.clone(), delay);
    }

    /** The same with a wait before each frame. */
    public Push late(Duration wait) {
        return new Push(payload, type, messageId, parts, order, wait);
    }

    String type() {
        return type;
    }

    String messageId() {
        return messageId;
    }

    int parts() {
        return parts;
    }

    int[] order() {
        return order;
    }

    Duration delay() {
        return delay;
    }

    byte[] part(int index) {
        int from = (int) ((long) payload.length * index / parts);
        int to = (int) ((long) payload.length * (index + 1) / parts);
        return Arrays.copyOfRange(payload, from, to);
    }
}
