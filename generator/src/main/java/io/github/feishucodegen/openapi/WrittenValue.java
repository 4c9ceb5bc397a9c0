package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts values from pages to JSON of a type. The result is empty if the value is not of the type. */
final class WrittenValue {
    /**
     * An integer without leading zeros and without a plus sign. Other spellings stay text, because JSON cannot
     * express them digit by digit.
     */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,99}");

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?(?:[eE][+-]?[0-9]{1,3})?");

    private WrittenValue() {}

    /** Converts an example. Pages write strings with or without quotes. */
    static Optional<JsonNode> example(Type type, String text) {
        if (type == PrimitiveType.STRING && text.startsWith("\"")) {
            Optional<JsonNode> unquoted = Json.parse(text).filter(JsonNode::isTextual);
            if (unquoted.isPresent()) {
                return unquoted;
            }
        }
        return of(type, text);
    }

    /** Converts a default or a listed value. The reader has already removed its quotes. */
    static Optional<JsonNode> of(Type type, String text) {
        if (type instanceof PrimitiveType primitive) {
            return primitive(primitive, text);
        }
        if (type == AnyType.ANY) {
            return Optional.of(Json.parse(text).orElseGet(() -> Json.NODES.textNode(text)));
        }
        return Json.parse(text).filter(node -> isOf(type, node));
    }

    private static Optional<JsonNode> primitive(PrimitiveType type, String text) {
        return switch (type) {
            case STRING -> Optional.of(Json.NODES.textNode(text));
            case INTEGER -> integer(text);
            case NUMBER -> integer(text).or(() -> decimal(text));
            case BOOLEAN ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> Optional.of(Json.NODES.booleanNode(true));
                    case "false" -> Optional.of(Json.NODES.booleanNode(false));
                    default -> Optional.empty();
                };
        };
    }

    private static Optional<JsonNode> integer(String text) {
        return INTEGER.matcher(text).matches()
                ? Optional.of(Json.NODES.numberNode(new BigInteger(text)))
                : Optional.empty();
    }

    private static Optional<JsonNode> decimal(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(Json::isPortable).map(Json.NODES::numberNode)
                : Optional.empty();
    }

    private static boolean isOf(Type type, JsonNode node) {
        if (type instanceof PrimitiveType primitive) {
            return switch (primitive) {
                case STRING -> node.isTextual();
                case INTEGER -> node.isIntegralNumber();
                case NUMBER -> node.isNumber();
                case BOOLEAN -> node.isBoolean();
            };
        }
        if (type instanceof ListType list) {
            return node.isArray() && node.valueStream().allMatch(element -> isOf(list.element(), element));
        }
        if (type instanceof MapType map) {
            return node.isObject() && node.valueStream().allMatch(value -> isOf(map.value(), value));
        }
        return type == AnyType.ANY || (type != FileType.FILE && node.isObject());
    }
}
