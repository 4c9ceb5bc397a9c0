package io.github.feishucodegen.client.frame;

/** A header of a frame: a key and a value. */
public final class FrameHeader {
    /** The kind of a frame: {@link #PING}, {@link #PONG}, {@link #EVENT} or {@link #CARD}. */
    public static final String TYPE = "type";

    public static final String MESSAGE_ID = "message_id";
    public static final String TRACE_ID = "trace_id";
    /** The number of parts of a payload. */
    public static final String SUM = "sum";
    /** The index of a part, from 0. */
    public static final String SEQ = "seq";
    /** The time that the app needed, in milliseconds. */
    public static final String BIZ_RT = "biz_rt";

    public static final String PING = "ping";
    public static final String PONG = "pong";
    public static final String EVENT = "event";
    public static final String CARD = "card";

    private final String key;
    private final String value;

    public FrameHeader(String key, String value) {
        this.key = key;
        this.value = value;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameHeader
                && key.equals(((FrameHeader) other).key)
                && value.equals(((FrameHeader) other).value);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
