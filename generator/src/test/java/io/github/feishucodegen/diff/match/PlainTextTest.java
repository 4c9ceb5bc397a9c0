package io.github.feishucodegen.diff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.feishucodegen.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '¦',
            value = {
                "a  b ¦ ab",
                "'one\n- two\n- three' ¦ one two three",
                "see [the page](https://a.example/x) ¦ see [the page](/document/y)",
                "**bold** and `code` ¦ bold and code",
                "one<br>two ¦ one two",
                "==hint== ¦ hint",
                "> **Tip**：mind this ¦ mind this",
                "open\\_id ¦ open_id"
            })
    void looksPlayNoPart(String one, String other) {
        assertThat(PlainText.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "openid ¦ open_id",
                "1-100 ¦ 1100",
                "a = b ¦ a b",
                "not allowed ¦ allowed",
                "[the page](x) ¦ [that page](x)",
                "List<Map> ¦ List",
                "1.5 ¦ 15",
                "-1 ¦ 1"
            })
    void wordsAndNumbersCount(String one, String other) {
        assertThat(PlainText.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "](", "<a", "<", "*", "**Tip*", "=", "- ", "![", "\\"})
    void textsOfMarksAloneTakeNoTime(String mark) {
        String text = mark.repeat(1_000_000 / mark.length());
        ProcessorTime.within(
                Duration.ofSeconds(20),
                () -> assertThatCode(() -> PlainText.of(text)).doesNotThrowAnyException());
    }

    @Test
    void aLinkThatNeverEndsKeepsItsWords() {
        assertThat(PlainText.of("see [this](nothing")).isEqualTo("seethis(nothing");
    }
}
