package io.github.feishucodegen.client.longconnection;

/** Numbers of a long connection since its start, at one moment. */
public final class LongConnectionMetrics {
    private final long connections;
    private final long frames;
    private final long bytes;
    private final long handled;
    private final long failed;
    private final long late;
    private final long rejected;
    private final long invalidFrames;
    private final long droppedMessages;
    private final int pending;

    LongConnectionMetrics(Counters counters, int pending) {
        connections = counters.connections.sum();
        frames = counters.frames.sum();
        bytes = counters.bytes.sum();
        handled = counters.sum(PayloadOutcome.HANDLED);
        failed = counters.sum(PayloadOutcome.FAILED);
        late = counters.sum(PayloadOutcome.LATE);
        rejected = counters.sum(PayloadOutcome.REJECTED);
        invalidFrames = counters.invalidFrames.sum();
        droppedMessages = counters.droppedMessages.sum();
        this.pending = pending;
    }

    /** The number of successful handshakes. */
    public long connections() {
        return connections;
    }

    /** The number of messages that arrived, with pongs and parts. */
    public long frames() {
        return frames;
    }

    /** The bytes of these messages. */
    public long bytes() {
        return bytes;
    }

    /** The number of payloads with {@link PayloadOutcome#HANDLED}. */
    public long handled() {
        return handled;
    }

    /** The number of payloads with {@link PayloadOutcome#FAILED}. */
    public long failed() {
        return failed;
    }

    /** The number of payloads with {@link PayloadOutcome#LATE}. */
    public long late() {
        return late;
    }

    /** The number of payloads with {@link PayloadOutcome#REJECTED}. */
    public long rejected() {
        return rejected;
    }

    /** The number of messages that were not a frame of the protocol. */
    public long invalidFrames() {
        return invalidFrames;
    }

    /** The number of payloads of which some parts came, but not all in time, or more than the memory for parts holds. */
    public long droppedMessages() {
        return droppedMessages;
    }

    /** The number of payloads that are waiting or being handled now. */
    public int pending() {
        return pending;
    }

    @Override
    public String toString() {
        return connections + " connections, " + frames + " frames, " + bytes + " bytes, " + handled + " handled, "
                + failed
                + " failed, " + late + " late, " + rejected + " rejected, " + invalidFrames + " invalid frames, "
                + droppedMessages + " dropped messages, " + pending + " pending";
    }
}
