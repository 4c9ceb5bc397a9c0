package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.sample.Thing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own reading of JSON, beside Jackson's. */
class JsonTextTest {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Exponents for which Jackson says that this is no number at all. */
    private static final Pattern BEYOND_JACKSON = Pattern.compile("[eE][+-]?[0-9]{6}");

    /** What changes the structure of JSON, and what does not. */
    private static final String INSERTED = "{}[]\",:\\0123456789.eE+-tfnu \n\t\r\b\u0000a\u00e9\u6570";

    @Test
    void whatIsAlmostJsonReadsAsWithJackson() {
        Random random = new Random(11);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            String json = changed(new RandomJson(round % 500).object(3), random, 1 + random.nextInt(2));
            if (BEYOND_JACKSON.matcher(json).find()) {
                continue;
            }
            JsonNode expected = byJackson(json);
            if (expected == null) {
                assertRefused(json);
            } else {
                accepted++;
                JsonNode read = JsonCodec.parse(json);
                assertThat(expected.equals(JsonTextTest::difference, read))
                        .as(json)
                        .isTrue();
                JsonNode fromBytes = JsonCodec.parse(json.getBytes(StandardCharsets.UTF_8));
                assertThat(fromBytes).as(json).isEqualTo(JsonCodec.parse(json));
                if (expected.isObject()) {
                    JsonNode written =
                            JsonCodec.parse(JsonCodec.decode(json, new Thing()).toString());
                    assertThat(written).as(json).isEqualTo(JsonCodec.parse(json));
                }
            }
        }
        assertThat(accepted).isBetween(2_000, 18_000);
    }

    private static String changed(String json, Random random, int changes) {
        StringBuilder text = new StringBuilder(json);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0:
                    text.deleteCharAt(at);
                    break;
                case 1:
                    text.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
                    break;
                default:
                    text.setCharAt(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
            }
        }
        return text.toString();
    }

    private static @Nullable JsonNode byJackson(String json) {
        try {
            JsonNode tree = JACKSON.readTree(json);
            return tree.isMissingNode() ? null : tree;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Zero where two trees are the same: Jackson was told to make decimals, and we make them only where no double does. */
    private static int difference(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        return numbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
    }

    private static void assertRefused(String json) {
        assertThatExceptionOfType(DecodeException.class)
                .as(json)
                .isThrownBy(() -> JsonCodec.parse(json))
                .withMessageStartingWith("not JSON at line ");
        assertThatExceptionOfType(DecodeException.class)
                .as(json)
                .isThrownBy(() -> JsonCodec.decode(json.getBytes(StandardCharsets.UTF_8), new Thing()));
    }

    @Test
    void anyBytesReadAsTheJdkReadsThem() {
        Random random = new Random(12);
        int accepted = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = ("\"" + "a\u00e9\u6570\uD83D\uDE00 plain text \uD7FF\uE000\u07FF\u0800".repeat(1 + round % 2)
                            + "\"")
                    .getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                bytes[1 + random.nextInt(bytes.length - 2)] = (byte) (0x80 | random.nextInt(0x80));
            }
            String expected = byJdk(bytes);
            if (expected == null) {
                assertThatExceptionOfType(DecodeException.class)
                        .isThrownBy(() -> JsonCodec.parse(bytes))
                        .withMessageStartingWith("not JSON: not UTF-8 at byte ");
            } else {
                accepted++;
                assertThat(JsonCodec.parse(bytes).textValue()).isEqualTo(expected.substring(1, expected.length() - 1));
            }
        }
        assertThat(accepted).isGreaterThan(10_000);
    }

    private static @Nullable String byJdk(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1;}            | line 1, column 7: neither , nor }",
                "[1 2]                 | line 1, column 4: neither , nor ]",
                "{\"a\" 1}             | line 1, column 6: no :",
                "{1}                   | line 1, column 2: no string",
                "[\"a                  | line 1, column 4: a string without an end",
                "[\"\\x\"]             | line 1, column 4: no such escape",
                "[\"\\u12g4\"]         | line 1, column 7: no hexadecimal digit",
                "[nul]                 | line 1, column 2: no value",
                "[01]                  | line 1, column 3: neither , nor ]",
                "[-]                   | line 1, column 3: no value",
                "[] []                 | line 1, column 4: goes on after its end"
            })
    void theMessageTellsWhereAndWhatIsWrong(String json, String message) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonCodec.parse(json))
                .withMessage("not JSON at " + message);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonCodec.parse("\r\n\n" + json))
                .withMessage("not JSON at " + message.replace("line 1", "line 3"));
    }

    @Test
    void aNumberThatWouldTakeLongIsRefused() {
        assertThat(JsonCodec.parse("1".repeat(1000)).isBigInteger()).isTrue();
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonCodec.parse("1".repeat(1_000_000)));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonCodec.parse("0." + "1".repeat(1_000_000)));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonCodec.decode("{\"status\":" + "9".repeat(1_000_000) + "}", new Thing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83d\"", "\"\\ude00 \\ud83d\"", "\"\uD83D\""})
    void halfOfASurrogatePairStays(String json) {
        assertThat(JsonCodec.parse(json).textValue()).isEqualTo(byJackson(json).textValue());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(JsonCodec.parse("\uFEFF{}")).isEmpty();
        assertThat(JsonCodec.parse("\uFEFF {}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(JsonCodec.parse("\"\uFEFF\"").textValue()).isEqualTo("\uFEFF");
    }
}
