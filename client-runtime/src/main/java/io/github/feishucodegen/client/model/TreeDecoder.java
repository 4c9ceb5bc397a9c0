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

/** Reads JSON of unknown shape into trees that lose nothing: a number that no double holds becomes a decimal. */
final class TreeDecoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Any decimal of so many characters, all of them digits but a sign and a point, comes back from a double as it was. */
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

    /** @param number in the form of JSON */
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
     * A number if the nearest double is not just that number.
     *
     * @return null if the double is good enough
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
            // An exponent of more than 32 bits. Of an infinity only its size matters; what is next to nothing is zero.
            return Double.isInfinite(nearest) ? new BigDecimal(nearest > 0 ? "1e999" : "-1e999") : null;
        }
        boolean same = !Double.isInfinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0;
        if (same) {
            return null;
        }
        // Written without a fraction or an exponent, it would become an integer.
        return exact.scale() == 0 ? exact.setScale(1) : exact;
    }
}
