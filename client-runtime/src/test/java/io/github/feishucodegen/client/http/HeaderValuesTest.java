package io.github.feishucodegen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values of headers, at the ends of the ranges that RFC 9110 allows. */
class HeaderValuesTest {
    @Test
    void eachMarkLetterAndDigitCanBeInAName() {
        assertThat("!#$%&'*+-.^_`|~azAZ09".chars().mapToObj(c -> String.valueOf((char) c)))
                .allSatisfy(name ->
                        assertThat(HeaderValues.nameComplaint(name)).as(name).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\u007f", "\u0080", "\u00e4", "\u4e2d", "(", "\"", "a\n"})
    void theRestCannot(String name) {
        assertThat(HeaderValues.nameComplaint(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~", "a\tb", "!"})
    void valuesHaveVisibleCharactersSpacesAndTabs(String value) {
        assertThat(HeaderValues.valueComplaint(value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f", "\u007f", "\u0080", "\u4e2d", "a\nb", "\r", "\n"})
    void otherValuesAreRefused(String value) {
        assertThat(HeaderValues.valueComplaint(value)).isNotNull();
    }
}
