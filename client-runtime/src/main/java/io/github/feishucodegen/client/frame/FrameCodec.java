package io.github.feishucodegen.client.frame;

import io.github.feishucodegen.client.error.DecodeException;
import org.jspecify.annotations.Nullable;

/** Reads and writes frames in protobuf's wire format. */
public final class FrameCodec {
    private static final int SEQ_ID = 1;
    private static final int LOG_ID = 2;
    private static final int SERVICE = 3;
    private static final int METHOD = 4;
    private static final int HEADERS = 5;
    private static final int PAYLOAD_ENCODING = 6;
    private static final int PAYLOAD_TYPE = 7;
    private static final int PAYLOAD = 8;
    private static final int LOG_ID_NEW = 9;
    private static final int KEY = 1;
    private static final int VALUE = 2;

    /** The most headers of a frame. The platform sends about ten. */
    static final int MOST_HEADERS = 1000;

    private static final int REQUIRED = 1 << SEQ_ID | 1 << LOG_ID | 1 << SERVICE | 1 << METHOD;

    private FrameCodec() {}

    /** Writes a frame. The four numbers are written even if they are 0, because the platform requires them. */
    public static byte[] encode(Frame frame) {
        return encode(frame, null, frame.payload);
    }

    /** Writes a frame with another payload, and with a further header unless it is null. */
    static byte[] encode(Frame frame, @Nullable FrameHeader further, byte @Nullable [] payload) {
        WireWriter out = new WireWriter(64 * (frame.headers.size() + 3) + (payload == null ? 0 : payload.length));
        out.varint(SEQ_ID, frame.seqId);
        out.varint(LOG_ID, frame.logId);
        out.varint(SERVICE, frame.service);
        out.varint(METHOD, frame.method);
        for (FrameHeader header : frame.headers) {
            out.message(HEADERS, KEY, header.key(), VALUE, header.value());
        }
        if (further != null) {
            out.message(HEADERS, KEY, further.key(), VALUE, further.value());
        }
        out.text(PAYLOAD_ENCODING, frame.payloadEncoding);
        out.text(PAYLOAD_TYPE, frame.payloadType);
        out.bytes(PAYLOAD, payload);
        out.text(LOG_ID_NEW, frame.logIdNew);
        out.raw(frame.unknownFields);
        return out.toByteArray();
    }

    /**
     * Reads a frame. Unknown fields are kept. Memory is allocated only for bytes that are there.
     *
     * @throws DecodeException if the bytes are not a frame, or if it has more than 1000 headers
     */
    public static Frame decode(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        Frame.Builder frame = new Frame.Builder();
        WireWriter unknown = null;
        int seen = 0;
        while (in.hasMore()) {
            int start = in.position();
            int tag = in.tag();
            int field = tag >>> 3;
            if (!read(in, tag, frame)) {
                in.skip(tag);
                unknown = unknown == null ? new WireWriter(64) : unknown;
                unknown.raw(bytes, start, in.position());
            } else if (field <= METHOD) {
                seen |= 1 << field;
            }
        }
        if (seen != REQUIRED) {
            throw new DecodeException("a frame without SeqID, LogID, service or method", null);
        }
        if (unknown != null) {
            frame.unknownFields = unknown.toByteArray();
        }
        return frame.build();
    }

    /** Reads the field of a tag. Returns false if the tag is unknown. */
    private static boolean read(WireReader in, int tag, Frame.Builder frame) {
        switch (tag) {
            case SEQ_ID << 3:
                frame.seqId = in.varint();
                return true;
            case LOG_ID << 3:
                frame.logId = in.varint();
                return true;
            case SERVICE << 3:
                frame.service = (int) in.varint();
                return true;
            case METHOD << 3:
                frame.method = (int) in.varint();
                return true;
            case HEADERS << 3 | WireReader.LENGTH_DELIMITED:
                if (frame.headers.size() == MOST_HEADERS) {
                    throw new DecodeException("a frame with more than " + MOST_HEADERS + " headers", null);
                }
                frame.headers.add(header(in.message()));
                return true;
            case PAYLOAD_ENCODING << 3 | WireReader.LENGTH_DELIMITED:
                frame.payloadEncoding = in.text();
                return true;
            case PAYLOAD_TYPE << 3 | WireReader.LENGTH_DELIMITED:
                frame.payloadType = in.text();
                return true;
            case PAYLOAD << 3 | WireReader.LENGTH_DELIMITED:
                frame.payload = in.bytes();
                return true;
            case LOG_ID_NEW << 3 | WireReader.LENGTH_DELIMITED:
                frame.logIdNew = in.text();
                return true;
            default:
                return false;
        }
    }

    private static FrameHeader header(WireReader in) {
        String key = null;
        String value = null;
        while (in.hasMore()) {
            int tag = in.tag();
            if (tag == (KEY << 3 | WireReader.LENGTH_DELIMITED)) {
                key = in.text();
            } else if (tag == (VALUE << 3 | WireReader.LENGTH_DELIMITED)) {
                value = in.text();
            } else {
                in.skip(tag);
            }
        }
        if (key == null || value == null) {
            throw new DecodeException("a frame with a header without key or value", null);
        }
        return new FrameHeader(key, value);
    }
}
