package io.github.feishucodegen.client.frame;

import io.github.feishucodegen.client.error.DecodeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads protobuf's wire format. Every method throws a {@link DecodeException} if the bytes are not in this format. */
final class WireReader {
    static final int LENGTH_DELIMITED = 2;

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int START_GROUP = 3;
    private static final int END_GROUP = 4;
    private static final int FIXED32 = 5;
    /** The depth of groups that protobuf's own readers accept. */
    private static final int MOST_GROUPS = 100;

    private final byte[] bytes;
    private final int end;
    private int at;

    WireReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private WireReader(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    int position() {
        return at;
    }

    /** The number of a field, shifted, and its wire type. */
    int tag() {
        int tag = (int) varint();
        if (tag >>> 3 == 0) {
            throw invalid("a field has the number 0");
        }
        return tag;
    }

    long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at == end) {
                throw invalid("it ends within a number");
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw invalid("a number has more than ten bytes");
    }

    String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] bytes() {
        int length = length();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** A reader of the message that comes next. */
    WireReader message() {
        int length = length();
        at += length;
        return new WireReader(bytes, at - length, at);
    }

    /** A length that the remaining bytes have. */
    private int length() {
        int length = (int) varint();
        if (length < 0 || length > end - at) {
            throw invalid("a field has more bytes than the frame");
        }
        return length;
    }

    /** Skips the value of a field. */
    void skip(int tag) {
        skip(tag, 0);
    }

    private void skip(int tag, int depth) {
        switch (tag & 7) {
            case VARINT:
                varint();
                break;
            case FIXED64:
                skipBytes(8);
                break;
            case LENGTH_DELIMITED:
                skipBytes(length());
                break;
            case START_GROUP:
                skipGroup(tag >>> 3, depth);
                break;
            case FIXED32:
                skipBytes(4);
                break;
            default:
                throw invalid("a field has no known type, or a group ends that did not begin");
        }
    }

    private void skipBytes(int count) {
        if (count > end - at) {
            throw invalid("it ends within a field");
        }
        at += count;
    }

    private void skipGroup(int field, int depth) {
        if (depth == MOST_GROUPS) {
            throw invalid("its groups are too deep");
        }
        int tag = tag();
        while ((tag & 7) != END_GROUP) {
            skip(tag, depth + 1);
            tag = tag();
        }
        if (tag >>> 3 != field) {
            throw invalid("a group ends that did not begin");
        }
    }

    private static DecodeException invalid(String reason) {
        return new DecodeException("not a frame: " + reason, null);
    }
}
