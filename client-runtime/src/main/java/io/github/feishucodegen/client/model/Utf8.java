package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.DecodeException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Decodes UTF-8. Most JSON is ASCII, which is decoded eight bytes at a time. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int MIN_OF_2_BYTES = 0x80;
    private static final int MIN_OF_3_BYTES = 0x800;
    private static final int MIN_OF_4_BYTES = 0x10000;

    private Utf8() {}

    /**
     * @param chars the target, at least as long as the bytes
     * @return the number of characters
     * @throws DecodeException if the bytes are not UTF-8
     */
    static int decode(byte[] bytes, char[] chars) {
        int from = 0;
        int to = 0;
        while (from < bytes.length) {
            int first = bytes[from];
            if (first >= 0) {
                int ascii = ascii(bytes, from, chars, to);
                from += ascii;
                to += ascii;
                continue;
            }
            int point = point(bytes, from);
            if (point < MIN_OF_4_BYTES) {
                chars[to++] = (char) point;
                from += point < MIN_OF_3_BYTES ? 2 : 3;
            } else {
                chars[to++] = Character.highSurrogate(point);
                chars[to++] = Character.lowSurrogate(point);
                from += 4;
            }
        }
        return to;
    }

    /** @return the number of characters decoded, at least one */
    private static int ascii(byte[] bytes, int from, char[] chars, int to) {
        int taken = 0;
        for (int i = from;
                i + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0;
                i += Long.BYTES) {
            for (int k = 0; k < Long.BYTES; k++) {
                chars[to + taken + k] = (char) bytes[i + k];
            }
            taken += Long.BYTES;
        }
        while (from + taken < bytes.length && bytes[from + taken] >= 0) {
            chars[to + taken] = (char) bytes[from + taken];
            taken++;
        }
        return taken;
    }

    /** The code point that begins at a position and has several bytes. */
    private static int point(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int point = 0;
        int least = Integer.MAX_VALUE;
        if (first >> 5 == 0b110) {
            point = (first & 0x1F) << 6 | rest(bytes, from + 1);
            least = MIN_OF_2_BYTES;
        } else if (first >> 4 == 0b1110) {
            point = (first & 0xF) << 12 | rest(bytes, from + 1) << 6 | rest(bytes, from + 2);
            least = MIN_OF_3_BYTES;
        } else if (first >> 3 == 0b11110) {
            point = (first & 7) << 18
                    | rest(bytes, from + 1) << 12
                    | rest(bytes, from + 2) << 6
                    | rest(bytes, from + 3);
            least = MIN_OF_4_BYTES;
        }
        if (point < least || point > Character.MAX_CODE_POINT || point >> 11 == Character.MIN_SURROGATE >> 11) {
            throw invalid(from);
        }
        return point;
    }

    /** The six bits of a byte after the first of its code point. */
    private static int rest(byte[] bytes, int at) {
        if (at >= bytes.length || bytes[at] >> 6 != -2) {
            throw invalid(at);
        }
        return bytes[at] & 0x3F;
    }

    private static DecodeException invalid(int at) {
        return new DecodeException("not JSON: not UTF-8 at byte " + at, null);
    }
}
