package io.github.feishucodegen.client.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes protobuf's wire format. */
final class WireWriter {
    private byte[] bytes;
    private int size;

    /** @param capacity the expected number of bytes */
    WireWriter(int capacity) {
        bytes = new byte[capacity];
    }

    void varint(int field, long value) {
        ensure(20);
        number((long) field << 3);
        number(value);
    }

    /** Writes a text; nothing if it is null. */
    void text(int field, @Nullable String text) {
        bytes(field, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes; nothing if they are null. */
    void bytes(int field, byte @Nullable [] value) {
        if (value != null) {
            delimited(field, value.length);
            raw(value);
        }
    }

    /** Writes a message with two texts. */
    void message(int field, int firstField, String first, int secondField, String second) {
        byte[] one = first.getBytes(StandardCharsets.UTF_8);
        byte[] two = second.getBytes(StandardCharsets.UTF_8);
        delimited(field, 2 + sizeOfNumber(one.length) + one.length + sizeOfNumber(two.length) + two.length);
        bytes(firstField, one);
        bytes(secondField, two);
    }

    void raw(byte[] value) {
        raw(value, 0, value.length);
    }

    void raw(byte[] value, int from, int to) {
        ensure(to - from);
        System.arraycopy(value, from, bytes, size, to - from);
        size += to - from;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void delimited(int field, int length) {
        ensure(20);
        number((long) field << 3 | WireReader.LENGTH_DELIMITED);
        number(length);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private static int sizeOfNumber(int value) {
        int count = 1;
        for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
            count++;
        }
        return count;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
