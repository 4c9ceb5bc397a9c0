package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.sample.Thing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoercionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"a\" | a",
                "12 | 12",
                "1.50 | 1.50",
                "7000000000000000001 | 7000000000000000001",
                "true | true",
                "{} | -",
                "[] | -"
            })
    void stringsReadNumbersAndBooleansAsTheirText(String json, @Nullable String reading) {
        assertThat(decode("name", json).getName()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "5 | 5",
                "\"5\" | 5",
                "\" -7 \" | -7",
                "\"9223372036854775807\" | 9223372036854775807",
                "\"9223372036854775808\" | -",
                "9223372036854775808 | -",
                "5.0 | 5",
                "1e3 | 1000",
                "5.5 | -",
                "9.3e18 | -",
                "9.223372036854775808e18 | -",
                "-9.223372036854775808e18 | -9223372036854775808",
                "\"\" | -",
                "\"five\" | -",
                "true | -",
                "{} | -"
            })
    void integersReadQuotedAndWholeNumbers(String json, @Nullable Long reading) {
        assertThat(decode("status", json).getStatus()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2.5 | 2.5",
                "99 | 99",
                "9223372036854775808 | 9223372036854775808",
                "\"2.5\" | 2.5",
                "\"-1e3\" | -1000",
                "\"NaN\" | -",
                "\"0x10\" | -",
                "\"1f\" | -",
                "\"\" | -",
                "1e400 | -",
                "\"1e400\" | -",
                "false | -",
                "[] | -"
            })
    void numbersReadIntegersAndQuotedNumbers(String json, @Nullable Double reading) {
        assertThat(decode("score", json).getScore()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "true | true",
                "\"True\" | true",
                "1 | true",
                "\"false\" | false",
                "0 | false",
                "2 | -",
                "\"yes\" | -",
                "0.0 | -",
                "[] | -"
            })
    void booleansReadTheirTextsAndZeroAndOne(String json, @Nullable Boolean reading) {
        assertThat(decode("active", json).getActive()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ids | [1,\"2\",null,\"x\",{}] | [1, 2, null, null, null]",
                "tags | [\"a\",1,null] | [a, 1, null]",
                "weights | {\"a\":1,\"b\":\"x\"} | {a=1.0, b=null}",
                "matrix | [[\"a\",2],null,3] | [[a, 2], null, null]",
                "children | [{\"name\":1},\"x\"] | [{\"name\":1}, null]"
            })
    void elementsReadOneByOne(String field, String json, String reading) {
        Thing thing = decode(field, json);

        Object value;
        switch (field) {
            case "ids":
                value = thing.getIds();
                break;
            case "tags":
                value = thing.getTags();
                break;
            case "weights":
                value = thing.getWeights();
                break;
            case "matrix":
                value = thing.getMatrix();
                break;
            default:
                value = thing.getChildren();
        }
        assertThat(value).hasToString(reading);
    }

    /** And whatever it reads as, it is written as it came. */
    private static Thing decode(String field, String json) {
        Thing thing = JsonCodec.decode("{\"" + field + "\":" + json + "}", new Thing());
        assertThat(thing.raw(field)).isEqualTo(JsonCodec.parse(json));
        assertThat(JsonCodec.parse(thing.toString()).get(field)).isEqualTo(JsonCodec.parse(json));
        return thing;
    }
}
