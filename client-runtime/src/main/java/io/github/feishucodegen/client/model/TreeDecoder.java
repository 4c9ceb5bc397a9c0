package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Decodes JSON of unknown form into trees without loss: a number that no double represents becomes a decimal. */
final class TreeDecoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /**
     * Every decimal of at most this number of characters (digits, sign and point) survives the conversion to a double
     * and back.
     */
    private static final int EXACT_LENGTH = 16;

    private TreeDecoder() {}

    static JsonNode tree(JsonText text) {
        switch (text.next()) {
            case '{':
                return object(text);
            case '[':
                return array(text);
            case '"':
                return NODES.textNode(text.string());
            case 't':
                text.literal("true");
                return NODES.booleanNode(true);
            case 'f':
                text.literal("false");
                return NODES.booleanNode(false);
            case 'n':
                text.literal("null");
                return NODES.nullNode();
            default:
                Long integer = text.integer();
                return integer == null ? number(text.number()) : integer(integer);
        }
    }

    private static ObjectNode object(JsonText text) {
        ObjectNode object = NODES.objectNode();
        text.enter('{');
        for (boolean first = true; text.hasMore(first, '}'); first = false) {
            object.set(text.name(), tree(text));
        }
        return object;
    }

    private static ArrayNode array(JsonText text) {
        ArrayNode array = NODES.arrayNode();
        text.enter('[');
        for (boolean first = true; text.hasMore(first, ']'); first = false) {
            array.add(tree(text));
        }
        return array;
    }

    private static JsonNode integer(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }

    /** @param number a number in JSON syntax */
    static JsonNode number(String number) {
        if (isInteger(number)) {
            BigInteger value = new BigInteger(number);
            return value.bitLength() < Long.SIZE ? integer(value.longValue()) : NODES.numberNode(value);
        }
        double nearest = NumberInput.parseDouble(number, true);
        BigDecimal exact = beyondDouble(number, nearest);
        return exact == null ? NODES.numberNode(nearest) : DecimalNode.valueOf(exact);
    }

    private static boolean isInteger(String number) {
        return number.indexOf('.') < 0 && !hasExponent(number);
    }

    private static boolean hasExponent(String number) {
        return number.indexOf('e') >= 0 || number.indexOf('E') >= 0;
    }

    /**
     * The exact number if the nearest double differs from it.
     *
     * @return null if the double is exact
     */
    private static @Nullable BigDecimal beyondDouble(String number, double nearest) {
        boolean ordinary = Math.abs(nearest) >= Double.MIN_NORMAL && Math.abs(nearest) <= Double.MAX_VALUE;
        if (ordinary && number.length() <= EXACT_LENGTH && !hasExponent(number)) {
            return null;
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(number);
        } catch (NumberFormatException e) {
            // The exponent has more than 32 bits. Infinity becomes a decimal that no double represents; a value near
            // 0 becomes 0.
            return Double.isInfinite(nearest) ? new BigDecimal(nearest > 0 ? "1e999" : "-1e999") : null;
        }
        boolean same = !Double.isInfinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0;
        if (same) {
            return null;
        }
        // Without a fraction or an exponent it would be read as an integer.
        return exact.scale() == 0 ? exact.setScale(1) : exact;
    }
}
