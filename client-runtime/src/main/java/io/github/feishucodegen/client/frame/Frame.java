package io.github.feishucodegen.client.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message of a long connection. Immutable, apart from the arrays, which nobody changes. */
public final class Frame {
    /** The method of pings and pongs. */
    public static final int CONTROL = 0;
    /** The method of events and callbacks, and of their answers. */
    public static final int DATA = 1;

    private static final byte[] NOTHING = new byte[0];

    final long seqId;
    final long logId;
    final int service;
    final int method;
    final List<FrameHeader> headers;
    final @Nullable String payloadEncoding;
    final @Nullable String payloadType;
    final byte @Nullable [] payload;
    final @Nullable String logIdNew;
    /** The fields that the frame has besides, as they came. */
    final byte[] unknownFields;

    private Frame(Builder builder) {
        seqId = builder.seqId;
        logId = builder.logId;
        service = builder.service;
        method = builder.method;
        headers = List.copyOf(builder.headers);
        payloadEncoding = builder.payloadEncoding;
        payloadType = builder.payloadType;
        payload = builder.payload;
        logIdNew = builder.logIdNew;
        unknownFields = builder.unknownFields;
    }

    private Frame(Frame from, byte @Nullable [] payload) {
        seqId = from.seqId;
        logId = from.logId;
        service = from.service;
        method = from.method;
        headers = from.headers;
        payloadEncoding = from.payloadEncoding;
        payloadType = from.payloadType;
        this.payload = payload;
        logIdNew = from.logIdNew;
        unknownFields = from.unknownFields;
    }

    /** The same frame with an empty payload, for its answer. It does not keep the payload in memory. */
    public Frame withoutPayload() {
        return new Frame(this, NOTHING);
    }

    /**
     * The bytes of the frame that answers this one: the same with one header more and another payload.
     *
     * @param millis the time that the app needed, for {@link FrameHeader#BIZ_RT}
     */
    public byte[] answer(String millis, byte[] body) {
        return FrameCodec.encode(this, new FrameHeader(FrameHeader.BIZ_RT, millis), body);
    }

    /** @param method {@link #CONTROL} or {@link #DATA} */
    public static Builder newBuilder(int service, int method) {
        Builder builder = new Builder();
        builder.service = service;
        builder.method = method;
        return builder;
    }

    /** A builder with everything that this frame has. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.seqId = seqId;
        builder.logId = logId;
        builder.service = service;
        builder.method = method;
        builder.headers.addAll(headers);
        builder.payloadEncoding = payloadEncoding;
        builder.payloadType = payloadType;
        builder.payload = payload;
        builder.logIdNew = logIdNew;
        builder.unknownFields = unknownFields;
        return builder;
    }

    public long seqId() {
        return seqId;
    }

    public long logId() {
        return logId;
    }

    public int service() {
        return service;
    }

    public int method() {
        return method;
    }

    public List<FrameHeader> headers() {
        return headers;
    }

    /** The value of the first header with this key; null if there is none. */
    public @Nullable String header(String key) {
        for (FrameHeader header : headers) {
            if (header.key().equals(key)) {
                return header.value();
            }
        }
        return null;
    }

    public @Nullable String payloadEncoding() {
        return payloadEncoding;
    }

    public @Nullable String payloadType() {
        return payloadType;
    }

    /** The payload, not a copy; empty if the frame has none. */
    public byte[] payload() {
        return payload == null ? NOTHING : payload;
    }

    public @Nullable String logIdNew() {
        return logIdNew;
    }

    /** Method and type; not the payload. */
    @Override
    public String toString() {
        return "frame of method " + method + ", type " + header(FrameHeader.TYPE) + ", " + payload().length + " bytes";
    }

    /** The parts of a frame. Fields that are not set are absent, and the numbers are 0. */
    public static final class Builder {
        long seqId;
        long logId;
        int service;
        int method;
        final List<FrameHeader> headers = new ArrayList<>();

        @Nullable
        String payloadEncoding;

        @Nullable
        String payloadType;

        byte @Nullable [] payload;

        @Nullable
        String logIdNew;

        byte[] unknownFields = NOTHING;

        Builder() {}

        public Builder seqId(long id) {
            seqId = id;
            return this;
        }

        public Builder logId(long id) {
            logId = id;
            return this;
        }

        /** Adds a header after the others. */
        public Builder header(String key, String value) {
            headers.add(new FrameHeader(key, value));
            return this;
        }

        public Builder payloadEncoding(String encoding) {
            payloadEncoding = encoding;
            return this;
        }

        public Builder payloadType(String type) {
            payloadType = type;
            return this;
        }

        /** @param bytes not copied */
        public Builder payload(byte[] bytes) {
            payload = bytes;
            return this;
        }

        public Builder logIdNew(String id) {
            logIdNew = id;
            return this;
        }

        public Frame build() {
            return new Frame(this);
        }
    }
}
