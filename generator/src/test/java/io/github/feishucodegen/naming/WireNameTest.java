package io.github.feishucodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of names, at the ends of ranges. {@link IdentifiersTest} has what becomes of common names. */
class WireNameTest {
    /** The characters beside a range of ASCII separate words. */
    @ParameterizedTest
    @CsvSource({
        "xAZx, XAZx",
        "x@x, XX",
        "x[x, XX",
        "Bazb, Bazb",
        "B`b, BB",
        "B{b, BB",
        "q09q, Q09q",
        "q/q, QQ",
        "q:q, QQ"
    })
    void wordsHaveLettersAndDigitsOfAscii(String name, String expected) {
        assertThat(WireName.of(name).camel("X")).isEqualTo(expected);
    }

    /** The last character that is no reason for a hash, and the first that is one. */
    @Test
    void charactersBeyondAsciiAreHashed() {
        assertThat(WireName.of("a\u007fb").camel("X")).isEqualTo("AB");
        assertThat(WireName.of("a\u0080b").camel("X")).isEqualTo("AB" + WireName.hash("a\u0080b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "1_a", "a_1"})
    void aWordThatBeginsWithALetterIsAWord(String name) {
        assertThat(WireName.of(name).hasWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1a", "_", "姓名", "0_9"})
    void numbersAreNoWords(String name) {
        assertThat(WireName.of(name).hasWords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UserId, userId",
        "OKRId, okrId",
        "OKR1Id, okr1Id",
        "AZa, aZa",
        "XYz_a, xYzA",
        "Az, az",
        "Ab, ab",
        "a, a",
        "'', x00000000"
    })
    void theFirstLettersOfMembersAreSmall(String name, String expected) {
        assertThat(WireName.of(name).lowerCamel("X")).isEqualTo(expected);
    }

    @Test
    void longNamesAreCutAndHashed() {
        String longest = "a".repeat(159);
        assertThat(WireName.of(longest).snake("x")).isEqualTo(longest);

        String longer = "a".repeat(160);
        assertThat(WireName.of(longer).snake("x")).isEqualTo(longer + WireName.hash(longer));
        assertThat(WireName.of(longer + "b").snake("x")).isEqualTo(longer + WireName.hash(longer + "b"));
    }
}
