package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import io.github.feishucodegen.client.frame.FrameHeader;
import io.github.feishucodegen.client.http.OpenWebSocket;
import io.github.feishucodegen.client.model.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, from its handshake to its end: it sends pings, notices a network that is silent, and hands payloads over.
 *
 * <p>A pong has half the interval of the pings, so that a dead network is noticed before the second next ping. Any message of
 * the server counts as a sign of life.
 */
final class Session implements FrameSocket.Receiver {
    private static final Logger LOG = LoggerFactory.getLogger(LongConnection.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final byte[] FAILED = "{\"code\":500}".getBytes(StandardCharsets.UTF_8);

    private final Endpoint endpoint;
    private final ScheduledExecutorService timer;
    private final PartJoiner joiner;
    private final Deliveries deliveries;
    private final Counters counters;
    private final SafeListener listener;
    private final BiConsumer<Session, FeishuException> onEnd;
    private final FrameSocket socket;
    private volatile ConnectionSettings settings;
    private volatile boolean alive;
    private volatile long pinged = System.nanoTime();
    private volatile long heard = pinged;
    private @Nullable OpenWebSocket open;
    private @Nullable Future<?> nextPing;
    private boolean ended;

    /** @param onEnd is called once, when the connection has ended for whatever reason */
    Session(
            Endpoint endpoint,
            int mostBytes,
            ScheduledExecutorService timer,
            PartJoiner joiner,
            Deliveries deliveries,
            Counters counters,
            SafeListener listener,
            BiConsumer<Session, FeishuException> onEnd) {
        this.endpoint = endpoint;
        this.timer = timer;
        this.joiner = joiner;
        this.deliveries = deliveries;
        this.counters = counters;
        this.listener = listener;
        this.onEnd = onEnd;
        settings = endpoint.settings;
        socket = new FrameSocket(this, mostBytes);
    }

    FrameSocket socket() {
        return socket;
    }

    /** The settings that the platform stated last. */
    ConnectionSettings settings() {
        return settings;
    }

    /** Whether the platform sent anything. */
    boolean wasAlive() {
        return alive;
    }

    /** The handshake has succeeded. */
    void opened(OpenWebSocket opened) {
        synchronized (this) {
            if (!ended) {
                open = opened;
                nextPing = timer.schedule(this::ping, 0, TimeUnit.NANOSECONDS);
                return;
            }
        }
        opened.close();
    }

    private synchronized void ping() {
        if (ended) {
            return;
        }
        pinged = System.nanoTime();
        joiner.forgetOlderThan(pinged);
        socket.send(FrameCodec.encode(Frame.newBuilder(endpoint.service, Frame.CONTROL)
                .header(FrameHeader.TYPE, FrameHeader.PING)
                .build()));
        Duration half = settings.pingInterval.dividedBy(2);
        Duration silence = half.compareTo(LONGEST_SILENCE) < 0 ? half : LONGEST_SILENCE;
        nextPing = timer.schedule(() -> checkSilence(silence), silence.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void checkSilence(Duration silence) {
        if (ended) {
            return;
        }
        if (heard - pinged < 0) {
            long millis = silence.toMillis();
            end(new TransportException("the long connection ended: no answer to a ping in " + millis + " ms", null));
            return;
        }
        long wait = settings.pingInterval.toNanos() - (System.nanoTime() - pinged);
        nextPing = timer.schedule(this::ping, Math.max(0, wait), TimeUnit.NANOSECONDS);
    }

    @Override
    public void onMessage(byte[] message) {
        heard = System.nanoTime();
        alive = true;
        counters.frames.increment();
        counters.bytes.add(message.length);
        Frame frame;
        try {
            frame = FrameCodec.decode(message);
        } catch (DecodeException e) {
            counters.invalidFrames.increment();
            LOG.warn("{}", e.getMessage());
            return;
        }
        if (frame.method() == Frame.DATA) {
            onData(frame);
        } else if (FrameHeader.PONG.equals(frame.header(FrameHeader.TYPE))) {
            onPong(frame);
        }
    }

    private void onPong(Frame frame) {
        listener.onPong(Duration.ofNanos(Math.max(0, heard - pinged)));
        if (frame.payload().length == 0) {
            return;
        }
        JsonNode json;
        try {
            json = JsonCodec.parse(frame.payload());
        } catch (DecodeException e) {
            counters.invalidFrames.increment();
            return;
        }
        Duration before = settings.pingInterval;
        settings = settings.with(json);
        if (!settings.pingInterval.equals(before)) {
            reschedule();
        }
    }

    /** Lets the next ping follow the last one after the new interval. */
    private synchronized void reschedule() {
        if (!ended) {
            Objects.requireNonNull(nextPing).cancel(false);
            long wait = settings.pingInterval.toNanos() - (System.nanoTime() - pinged);
            nextPing = timer.schedule(this::ping, Math.max(0, wait), TimeUnit.NANOSECONDS);
        }
    }

    private void onData(Frame frame) {
        byte[] payload;
        try {
            requireKnownType(frame);
            payload = payload(frame);
        } catch (DecodeException e) {
            counters.invalidFrames.increment();
            LOG.warn("message {}: {}", frame.header(FrameHeader.MESSAGE_ID), e.getMessage());
            socket.send(frame.answer("0", FAILED));
            return;
        }
        if (payload != null) {
            deliveries.accept(frame, payload, socket::send);
        }
    }

    private static void requireKnownType(Frame frame) {
        String type = frame.header(FrameHeader.TYPE);
        if (!FrameHeader.EVENT.equals(type) && !FrameHeader.CARD.equals(type)) {
            throw new DecodeException("a data frame is neither an event nor a card", null);
        }
    }

    private byte @Nullable [] payload(Frame frame) {
        int sum = number(frame, FrameHeader.SUM, 1);
        if (sum <= 1) {
            return frame.payload();
        }
        String id = Objects.requireNonNullElse(frame.header(FrameHeader.MESSAGE_ID), "");
        return joiner.join(id, sum, number(frame, FrameHeader.SEQ, -1), frame.payload(), System.nanoTime());
    }

    private static int number(Frame frame, String key, int otherwise) {
        String value = frame.header(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new DecodeException("the header " + key + " is not a number", null);
        }
    }

    /** Says farewell after the answers that wait. */
    void close() {
        socket.close();
    }

    /** Ends the connection at once. */
    void end(FeishuException cause) {
        socket.end(cause);
    }

    @Override
    public void onEnd(FeishuException cause) {
        OpenWebSocket last;
        synchronized (this) {
            ended = true;
            last = open;
            if (nextPing != null) {
                nextPing.cancel(false);
            }
        }
        if (last != null) {
            last.close();
        }
        onEnd.accept(this, cause);
    }
}
