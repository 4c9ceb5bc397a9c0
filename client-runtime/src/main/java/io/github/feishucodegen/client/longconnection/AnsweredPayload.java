package io.github.feishucodegen.client.longconnection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Facts about a payload that was answered, without the payload. */
public final class AnsweredPayload {
    private final String type;
    private final String messageId;
    private final String traceId;
    private final int size;
    private final PayloadOutcome outcome;
    private final Duration duration;
    private final @Nullable Throwable problem;

    AnsweredPayload(
            String type,
            String messageId,
            String traceId,
            int size,
            PayloadOutcome outcome,
            Duration duration,
            @Nullable Throwable problem) {
        this.type = type;
        this.messageId = messageId;
        this.traceId = traceId;
        this.size = size;
        this.outcome = outcome;
        this.duration = duration;
        this.problem = problem;
    }

    /** {@code event} or {@code card}. */
    public String type() {
        return type;
    }

    /** The id of the message on the connection; it is not the event's id. Empty if the platform sent none. */
    public String messageId() {
        return messageId;
    }

    /** The id with which the platform finds the delivery in its logs. Empty if the platform sent none. */
    public String traceId() {
        return traceId;
    }

    /** The number of bytes. */
    public int size() {
        return size;
    }

    public PayloadOutcome outcome() {
        return outcome;
    }

    /** The time from the arrival of the last part to the answer. */
    public Duration duration() {
        return duration;
    }

    /** The exception with which the receiver failed. Null unless the outcome is {@link PayloadOutcome#FAILED}. */
    public @Nullable Throwable problem() {
        return problem;
    }

    /** Outcome and ids; not the exception, whose message may quote the payload. */
    @Override
    public String toString() {
        return outcome + " " + type + " " + messageId + " in " + duration.toMillis() + " ms";
    }
}
