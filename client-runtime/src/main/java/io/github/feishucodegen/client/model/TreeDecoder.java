package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads JSON of unknown shape into trees that lose nothing: a number that no double holds becomes a decimal. */
final class TreeDecoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Any decimal of so many characters comes back from a double as it was. */
    private static final int EXACT_LENGTH = 16;

    private TreeDecoder() {}

    /** The value that begins with the parser's current token. */
    static JsonNode tree(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT:
                return object(parser);
            case START_ARRAY:
                return array(parser);
            case VALUE_STRING:
                return NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT:
                return integer(parser);
            case VALUE_NUMBER_FLOAT:
                return decimal(parser);
            case VALUE_TRUE:
                return NODES.booleanNode(true);
            case VALUE_FALSE:
                return NODES.booleanNode(false);
            case VALUE_NULL:
                return NODES.nullNode();
            default:
                throw new IllegalArgumentException("no JSON value begins with " + token);
        }
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            object.set(name, tree(parser, parser.nextToken()));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(tree(parser, token));
        }
        return array;
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        switch (parser.getNumberType()) {
            case INT:
                return NODES.numberNode(parser.getIntValue());
            case LONG:
                return NODES.numberNode(parser.getLongValue());
            default:
                return NODES.numberNode(parser.getBigIntegerValue());
        }
    }

    private static JsonNode decimal(JsonParser parser) throws IOException {
        double nearest = parser.getDoubleValue();
        BigDecimal exact = beyondDouble(parser, nearest);
        return exact == null ? NODES.numberNode(nearest) : DecimalNode.valueOf(exact);
    }

    /**
     * The number at the parser if the nearest double is not just that number.
     *
     * @return null if the double is good enough
     */
    static @Nullable BigDecimal beyondDouble(JsonParser parser, double nearest) throws IOException {
        boolean ordinary = Math.abs(nearest) >= Double.MIN_NORMAL && Math.abs(nearest) <= Double.MAX_VALUE;
        if (ordinary && parser.getTextLength() <= EXACT_LENGTH) {
            return null;
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(parser.getText());
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
