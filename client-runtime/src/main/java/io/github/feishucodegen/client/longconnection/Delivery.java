package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameHeader;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A complete payload that waits for its answer. It is answered once. */
final class Delivery {
    /** The key of its order; null for none. */
    final @Nullable String key;

    final int size;
    private final Frame frame;
    private final long start = System.nanoTime();
    private final Consumer<byte[]> sender;
    private final AtomicBoolean answered = new AtomicBoolean();
    private byte @Nullable [] payload;

    /**
     * @param frame the frame that is answered: that of the last part
     * @param sender sends the answer on the connection from which the frame came
     */
    Delivery(Frame frame, byte[] payload, @Nullable String key, Consumer<byte[]> sender) {
        // The answer needs everything of the frame but its payload.
        this.frame = frame.withoutPayload();
        this.payload = payload;
        this.key = key;
        size = payload.length;
        this.sender = sender;
    }

    /** The payload, for the first who asks; null for others. */
    synchronized byte @Nullable [] take() {
        byte[] result = payload;
        payload = null;
        return result;
    }

    boolean isAnswered() {
        return answered.get();
    }

    /** Whether the caller may send the answer: the first one may. */
    boolean claimAnswer() {
        return answered.compareAndSet(false, true);
    }

    void send(byte[] body) {
        String millis = String.valueOf(nanos() / 1_000_000);
        sender.accept(frame.answer(millis, body));
    }

    AnsweredPayload answered(PayloadOutcome outcome, @Nullable Throwable problem) {
        return new AnsweredPayload(
                header(FrameHeader.TYPE),
                header(FrameHeader.MESSAGE_ID),
                header(FrameHeader.TRACE_ID),
                size,
                outcome,
                Duration.ofNanos(nanos()),
                problem);
    }

    private String header(String name) {
        return Objects.requireNonNullElse(frame.header(name), "");
    }

    /** The time since the payload was complete. */
    private long nanos() {
        return System.nanoTime() - start;
    }
}
