package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A payload, and how the fake server sends it: whole, or in parts that are late, doubled, lost or out of order. Immutable. */
public final class Push {
    private final byte[] payload;
    private final String messageId;
    private final int parts;
    private final int[] order;
    private final Duration delay;
    /** Headers that replace others. */
    private final Map<String, String> headers;

    private Push(
            byte[] payload, String messageId, int parts, int[] order, Duration delay, Map<String, String> headers) {
        this.payload = payload;
        this.messageId = messageId;
        this.parts = parts;
        this.order = order;
        this.delay = delay;
        this.headers = headers;
    }

    /** An event that is sent whole and at once, with a new message id. */
    public static Push of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** An event that is sent whole and at once, with a new message id. */
    public static Push of(byte[] payload) {
        String id = UUID.randomUUID().toString();
        return new Push(payload.clone(), id, 1, new int[] {0}, Duration.ZERO, Map.of());
    }

    /** The same as a callback of a card: a frame of type {@code card}. */
    public Push asCard() {
        return header(FrameHeader.TYPE, FrameHeader.CARD);
    }

    /** The same with a message id of the caller. */
    public Push messageId(String id) {
        return new Push(payload, id, parts, order, delay, headers);
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
        return new Push(payload, messageId, count, IntStream.range(0, count).toArray(), delay, headers);
    }

    /**
     * The same with the parts in another order. A part whose index is missing is lost. A part whose index is there
     * twice is sent twice.
     *
     * @param indexes from 0
     */
    public Push inOrder(int... indexes) {
        return new Push(payload, messageId, parts, indexes.clone(), delay, headers);
    }

    /** The same with a wait before each frame. */
    public Push late(Duration wait) {
        return new Push(payload, messageId, parts, order, wait, headers);
    }

    /** The same with another value of a frame's header, for tests of what the platform does not send. */
    public Push header(String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(key, value);
        return new Push(payload, messageId, parts, order, delay, all);
    }

    Frame frame(Frame.Builder frame, int index) {
        add(frame, FrameHeader.TYPE, FrameHeader.EVENT);
        add(frame, FrameHeader.MESSAGE_ID, messageId);
        add(frame, FrameHeader.SUM, String.valueOf(parts));
        add(frame, FrameHeader.SEQ, String.valueOf(index));
        add(frame, FrameHeader.TRACE_ID, "trace-" + messageId);
        return frame.payload(part(index)).build();
    }

    private void add(Frame.Builder frame, String key, String value) {
        frame.header(key, headers.getOrDefault(key, value));
    }

    String messageId() {
        return messageId;
    }

    /** The indexes of the parts, in the order in which they are sent. */
    public int[] order() {
        return order.clone();
    }

    Duration delay() {
        return delay;
    }

    private byte[] part(int index) {
        int from = (int) ((long) payload.length * index / parts);
        int to = (int) ((long) payload.length * (index + 1) / parts);
        return Arrays.copyOfRange(payload, from, to);
    }
}
