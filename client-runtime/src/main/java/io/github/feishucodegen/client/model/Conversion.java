package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import io.github.feishucodegen.client.http.FileContent;
import java.io.File;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts a value that a caller sets to the form that a slot stores. */
final class Conversion {
    private Conversion() {}

    /** @throws IllegalArgumentException if the field cannot hold the value */
    static Object store(Field field, Object value) {
        Object stored;
        try {
            stored = store(field.shape(), value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("field " + field.name() + ": " + e.getMessage(), e);
        }
        if (stored == null) {
            throw new IllegalArgumentException("field " + field.name() + " takes " + refusal(field.shape(), value));
        }
        return stored;
    }

    /** Says what is wrong with a value. A number is shown; other values may be secret. */
    private static String refusal(Shape shape, Object value) {
        return shape.kind == Shape.Kind.INT64 && value instanceof Number
                ? "whole numbers, not " + value + " (" + value.getClass().getName() + ")"
                : "no " + value.getClass().getName();
    }

    private static @Nullable Object store(Shape shape, Object value) {
        switch (shape.kind) {
            case STRING:
                return string(value);
            case INT64:
                return integer(value);
            case NUMBER:
                return number(value);
            case BOOL:
                return value instanceof Boolean ? value : null;
            case ANY:
                // Converted through its text, so that the node has the same class as one that was decoded.
                return JsonCodec.parse(JsonCodec.writeBytes(value));
            case FILE:
                return file(value);
            case OBJECT:
                return value instanceof Model ? value : null;
            case LIST:
                return list(shape.element(), value);
            case MAP:
                return map(shape.element(), value);
        }
        throw new IllegalStateException(shape.kind.name());
    }

    private static @Nullable Object string(Object value) {
        if (value instanceof OpenEnum) {
            return value.toString();
        }
        return value instanceof CharSequence ? value.toString() : null;
    }

    private static @Nullable Object integer(Object value) {
        Object number = value instanceof OpenEnum ? ((OpenEnum<?>) value).getValue() : value;
        if (number instanceof Long) {
            return number;
        }
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return ((Number) number).longValue();
        }
        if (number instanceof BigInteger) {
            BigInteger big = (BigInteger) number;
            return big.bitLength() < Long.SIZE
                    ? (Object) big.longValue()
                    : new RawValue(BigIntegerNode.valueOf(big), null);
        }
        return null;
    }

    private static @Nullable Object number(Object value) {
        if (!(value instanceof Number)) {
            return null;
        }
        if (value instanceof BigDecimal || integer(value) != null) {
            // In the form that decoding gives, so that a model equals the one decoded from its JSON.
            JsonNode exact = TreeDecoder.number(value.toString());
            return exact.isDouble()
                    ? exact.doubleValue()
                    : new RawValue(exact, Coercion.reading(exact, Shape.Kind.NUMBER));
        }
        double nearest = ((Number) value).doubleValue();
        if (!Double.isFinite(nearest)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        // Converted through its text, so that 0.1f stays 0.1.
        return value instanceof Float ? (Object) Double.valueOf(value.toString()) : (Object) nearest;
    }

    private static @Nullable Object file(Object value) {
        if (value instanceof File) {
            return FileContent.of((File) value);
        }
        if (value instanceof Path) {
            return FileContent.of((Path) value);
        }
        return value instanceof FileContent ? value : null;
    }

    private static @Nullable Object list(Shape element, Object value) {
        Object array = value instanceof Collection ? ((Collection<?>) value).toArray() : value;
        if (!array.getClass().isArray()) {
            return null;
        }
        @Nullable Object[] items = new Object[Array.getLength(array)];
        boolean mixed = false;
        for (int i = 0; i < items.length; i++) {
            items[i] = item(element, Array.get(array, i));
            mixed |= items[i] instanceof RawValue;
        }
        return FrozenList.store(items, items.length, mixed);
    }

    private static @Nullable Object map(Shape element, Object value) {
        if (!(value instanceof Map)) {
            return null;
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        boolean mixed = false;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            Object item = item(element, entry.getValue());
            mixed |= item instanceof RawValue;
            entries.put(String.valueOf(entry.getKey()), item);
        }
        return FrozenMap.store(entries, mixed);
    }

    private static @Nullable Object item(Shape element, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object stored = store(element, value);
        if (stored == null) {
            throw new IllegalArgumentException("a list or map takes " + refusal(element, value));
        }
        return stored;
    }
}
