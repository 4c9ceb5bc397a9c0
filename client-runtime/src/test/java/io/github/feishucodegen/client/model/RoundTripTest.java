package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.sample.Thing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int CASES = 2_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Numbers are equal if they are the same number, however they are written. */
    private static final Comparator<JsonNode> SAME_NUMBER = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    @Test
    void anyJsonComesBackEqualThroughAModel() throws JsonProcessingException {
        for (int seed = 0; seed < CASES; seed++) {
            String json = new RandomJson(seed).object(3);
            Thing fromText = JsonCodec.decode(json, new Thing());
            Thing replaced = Thing.newBuilder().name("to be replaced").build();
            Thing fromBytes = JsonCodec.decode(json.getBytes(StandardCharsets.UTF_8), replaced);

            assertThat(fromBytes).as("seed %d: %s", seed, json).isEqualTo(fromText);
            assertSame(json, fromText.toString());
            assertSame(json, new String(JsonCodec.writeBytes(fromBytes), StandardCharsets.UTF_8));
            assertSame(json, JsonCodec.write(fromText, true, false));
            assertSame(json, JsonCodec.parse(json).toString());
            Thing again = JsonCodec.decode(fromText.toString(), new Thing());
            assertThat(again).as("seed %d: %s", seed, json).isEqualTo(fromText).hasSameHashCodeAs(fromText);
            readEverything(fromText);
        }
    }

    private static void assertSame(String expected, String actual) throws JsonProcessingException {
        assertThat(MAPPER.readTree(actual)).as(expected).isEqualTo(MAPPER.readTree(expected));
        JsonNode exact = EXACT.readTree(expected);
        assertThat(EXACT.readTree(actual).equals(SAME_NUMBER, exact))
                .as("%s%nbecame %s", expected, actual)
                .isTrue();
    }

    /** Every value that a getter gives is of the class that it promises. */
    private static void readEverything(Thing thing) {
        assertAll(String.class, thing.getName());
        assertAll(Long.class, thing.getStatus());
        assertAll(Double.class, thing.getScore());
        assertAll(Boolean.class, thing.getActive());
        assertAll(JsonNode.class, thing.getExtra());
        assertAll(Thing.class, thing.getChild());
        assertAll(Thing.class, thing.getChildren());
        assertAll(String.class, thing.getTags());
        assertAll(Long.class, thing.getIds());
        assertAll(Double.class, thing.getWeights());
        assertAll(Thing.class, thing.getByKey());
        assertAll(String.class, thing.getMatrix());
        assertAll(JsonNode.class, thing.getAnys());
    }

    private static void assertAll(Class<?> type, @Nullable Object value) {
        if (value instanceof List) {
            ((List<?>) value).forEach(item -> assertAll(type, item));
        } else if (value instanceof Map) {
            ((Map<?, ?>) value).values().forEach(item -> assertAll(type, item));
        } else if (value != null) {
            assertThat(value).isInstanceOf(type);
        }
    }

    @Test
    void aWrongTypeLosesNothingElse() {
        Thing thing = JsonCodec.decode(
                "{\"name\":{\"deep\":[1,{\"x\":2}]},\"child\":[1],\"children\":\"none\",\"tags\":{\"a\":1},"
                        + "\"status\":[[]],\"active\":\"maybe\",\"weights\":[1],\"score\":2.5}",
                new Thing());

        assertThat(thing.getScore()).isEqualTo(2.5);
        assertThat(thing.getName()).isNull();
        assertThat(thing.getChild()).isNull();
        assertThat(thing.getChildren()).isNull();
        assertThat(thing.getTags()).isNull();
        assertThat(thing.getStatus()).isNull();
        assertThat(thing.getActive()).isNull();
        assertThat(thing.getWeights()).isNull();
        assertThat(thing.isSet("child")).isTrue();
        assertThat(thing.raw("child")).hasToString("[1]");
    }

    @Test
    void theLastOfDuplicateKeysWins() {
        Thing thing = JsonCodec.decode(
                "{\"child\":{\"name\":\"a\"},\"name\":1,\"u\":1,\"child\":{\"status\":2},\"name\":\"b\",\"u\":2}",
                new Thing());

        assertThat(thing).hasToString("{\"name\":\"b\",\"child\":{\"status\":2},\"u\":2}");
    }

    @Test
    void decimalsThatNoDoubleHoldsStayExact() {
        Thing thing = JsonCodec.decode("{\"score\":0.12345678901234567890123,\"extra\":1E400}", new Thing());

        assertThat(thing.getScore()).isEqualTo(0.12345678901234568);
        assertThat(thing.raw("score")).isEqualTo(DecimalNode.valueOf(new BigDecimal("0.12345678901234567890123")));
        assertThat(thing).hasToString("{\"score\":0.12345678901234567890123,\"extra\":1E+400}");
        assertThat(JsonCodec.decode("{\"score\":1e99999999999,\"name\":\"n\"}", new Thing())
                        .getName())
                .isEqualTo("n");
    }

    @Test
    void whatTheBuilderHeldBeforeIsGone() {
        assertThat(JsonCodec.decode(
                        "{\"name\":\"n\"}",
                        Thing.newBuilder().status(1).putUnknown("u", 1).build()))
                .isEqualTo(Thing.newBuilder().name("n").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "null",
                "\"{}\"",
                "{",
                "{\"name\"",
                "{\"name\":",
                "{\"name\":\"a",
                "{\"child\":{\"name\":1}",
                "{\"tags\":[1",
                "{\"weights\":{\"a\":1",
                "{\"later\":[{}",
                "{\"name\":1,}",
                "{}{}",
                "{} x",
                "{\"name\":NaN}",
                "{'name':1}"
            })
    void whatIsNoObjectIsRefused(String text) {
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonCodec.decode(text, new Thing()));
    }

    @Test
    void everyPrefixOfAnObjectIsRefused() {
        String json = new RandomJson(5).object(3);
        for (int length = 0; length < json.length(); length++) {
            String prefix = json.substring(0, length);
            assertThatExceptionOfType(DecodeException.class)
                    .as(prefix)
                    .isThrownBy(() -> JsonCodec.decode(prefix, new Thing()));
        }
    }

    @Test
    void hostileDepthIsRefused() {
        String deepModels = "{\"child\":".repeat(100_000);
        String deepLists = "{\"later\":" + "[".repeat(100_000);

        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonCodec.decode(deepModels, new Thing()));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonCodec.decode(deepLists, new Thing()));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonCodec.parse("[".repeat(100_000)));
        String allowed = "{\"child\":".repeat(300) + "{}" + "}".repeat(300);
        assertThat(JsonCodec.decode(allowed, new Thing())).hasToString(allowed);
    }

    @Test
    void ourMessageDoesNotQuoteTheText() {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonCodec.parse("{\"token\": secret_value}"))
                .withMessageNotContaining("secret")
                .withMessageContaining("line 1, column");
    }

    @Test
    void anIntegerAtTheTopIsFoundWithoutReadingOn() {
        assertThat(integer("{\"code\":7,")).isEqualTo(7);
        assertThat(integer("{\"a\":{\"code\":1},\"b\":[{\"code\":2}],\"code\":-3}"))
                .isEqualTo(-3);
        assertThat(integer("{\"code\":\"7\"}")).isZero();
        assertThat(integer("{\"code\":99999999999999999999}")).isZero();
        assertThat(integer("[{\"code\":7}]")).isZero();
        assertThat(integer("not JSON")).isZero();
        assertThat(integer("{}")).isZero();
        assertThat(integer("")).isZero();
    }

    private static long integer(String json) {
        return JsonCodec.integer(json.getBytes(StandardCharsets.UTF_8), "code");
    }
}
