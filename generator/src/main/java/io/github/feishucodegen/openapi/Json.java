package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.JsonPrinter;
import io.github.feishucodegen.model.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parses, builds and prints JSON trees in which numbers keep all their digits. */
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * The maximum depth of a parsed value. The document is nested itself, so a deeper example does not fit into it.
     */
    private static final int MAX_DEPTH = 100;

    /** The mapper rejects two members with the same name, because a tree keeps only one of them. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** Parses a text. Empty if the text is not JSON, or if not every reader of the document accepts the value. */
    static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() || !isPortable(node) ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException | NumberFormatException e) {
            // A NumberFormatException is about an exponent with too many digits.
            return Optional.empty();
        }
    }

    /**
     * Whether every reader accepts a value. Many fail on numbers that exceed a double, and half a surrogate pair
     * cannot be encoded.
     */
    private static boolean isPortable(JsonNode node) {
        if (node.isNumber()) {
            return isPortable(node.decimalValue());
        }
        return node.isTextual()
                ? StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue())
                : node.valueStream().allMatch(Json::isPortable);
    }

    static boolean isPortable(BigDecimal number) {
        return Double.isFinite(number.doubleValue());
    }

    static byte[] print(JsonNode node) {
        return JsonPrinter.printUtf8(out -> MAPPER.writeTree(out, node));
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<? super T, ? extends JsonNode> element) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(element.apply(value)));
        return array;
    }

    static ArrayNode texts(List<String> values) {
        return array(values, NODES::textNode);
    }

    /** Sets a member unless its text is empty. */
    static void putText(ObjectNode object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    /** Sets a member to the text in the preferred language, and an extension for each other language. */
    static void putText(ObjectNode object, String name, LocalizedText text) {
        putText(object, name, text.text());
        text.others().forEach(other -> putText(object, "x-feishu-" + name + "-" + other.language(), other.text()));
    }

    /** Sets a member unless its list is empty. */
    static void setList(ObjectNode object, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            object.set(name, list);
        }
    }
}
