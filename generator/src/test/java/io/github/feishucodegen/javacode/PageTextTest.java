package io.github.feishucodegen.javacode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {
    @Test
    void paragraphsAndListsBecomeHtml() {
        assertThat(PageText.block("First\nsecond\n\n# Third\n- one\n  more\n- two\n\nlast"))
                .isEqualTo("First<br>\nsecond\n<p>Third\n<ul>\n<li>one<br>\nmore\n<li>two\n</ul>\n<p>last");
    }

    @Test
    void inlineMarkdownBecomesReadable() {
        assertThat(PageText.block("**bold** `a<b>` string\\[\\] ![alt](https://e.com/x.png)"))
                .isEqualTo("bold <code>a&lt;b&gt;</code> string[] <a href=\"https://e.com/x.png\">alt</a>");
    }

    @Test
    void markupWithoutCounterpartIsLeftOut() {
        assertThat(PageText.block("the ==marked== and ~~deleted~~ ``code`` of a==b, c==d ``open"))
                .isEqualTo("the marked and deleted <code>code</code> of a==b, c==d open");
        assertThat(PageText.block("> quoted\n\n| a | b |\n| --- | :-: |\n| 1 | 2 |\n---"))
                .isEqualTo("quoted\n<p>a | b<br>\n1 | 2");
    }

    @Test
    void linksOverSeveralLinesAreKept() {
        assertThat(PageText.block(
                        "see [the\nother page\n](https://e.com) [b]((https://e.com/b)) [c](\nhttps://e.com/c\n)"))
                .isEqualTo("see <a href=\"https://e.com\">the other page</a> <a href=\"https://e.com/b\">b</a>"
                        + " <a href=\"https://e.com/c\">c</a>");
    }

    @Test
    void theFirstLineStandsAlone() {
        assertThat(PageText.firstLine("\n- one\n- two")).isEqualTo("one");
        assertThat(PageText.firstLine("one<br/>two")).isEqualTo("one");
        assertThat(PageText.firstLine("[a](<br>\nhttps://e.com)")).isEqualTo("<a href=\"https://e.com\">a</a>");
        assertThat(PageText.firstLine(" \n")).isEmpty();
    }

    @Test
    void linksAreKeptIfABrowserCanFollowThem() {
        assertThat(PageText.block("[a](https://e.com/?x=1&y=2) [b](/relative) [c](javascript:x) [](https://e.com)"))
                .isEqualTo(
                        "<a href=\"https://e.com/?x=1&amp;y=2\">a</a> b c <a href=\"https://e.com\">https://e.com</a>");
        assertThat(PageText.link("https://e.com/\"onclick=")).doesNotContain("<a");
    }

    @Test
    void whatABrowserEncodesItselfIsEncoded() {
        assertThat(PageText.block("[a](https://e.com/文#x|y)"))
                .isEqualTo("<a href=\"https://e.com/%E6%96%87#x%7Cy\">a</a>");
        assertThat(PageText.block("[a](https://e.com/<b>)")).isEqualTo("a (https://e.com/&lt;b&gt;)");
    }

    @Test
    void nothingAtAllIsShownAsSuch() {
        assertThat(PageText.code("")).isEqualTo("<code>\"\"</code>");
    }

    @Test
    void tagsEscapesAndMarksOfDirectionLoseTheirPower() {
        assertThat(PageText.line("<script> @param {@link X} \\u002a"))
                .isEqualTo("&lt;script&gt; &#64;param {&#64;link X} &#92;u002a");
        assertThat(PageText.line("a\u202Eb\u2066c\u200Dd\u0000e\uD800f")).isEqualTo("abc\u200Dd e\uFFFDf");
    }

    @ParameterizedTest
    @MethodSource("io.github.feishucodegen.javacode.HostileNames#allTexts")
    void nothingEndsTheComment(String text) {
        for (String html :
                new String[] {PageText.block(text), PageText.line(text), PageText.code(text), PageText.link(text)}) {
            assertThat("*" + html).doesNotContain("*/");
            assertThat(html).doesNotContain("\\", "@", "\r", "\n/");
        }
    }

    @Test
    void longTextsAreWholeInNoTime() {
        for (String part : new String[] {"[", "![](", "`", "**", "- [x](", "\\", "<br", "\n", "[](https://", "**[a"}) {
            String text = part.repeat(1_000_000);
            ProcessorTime.within(
                    ofSeconds(5), () -> assertThat(PageText.block(text)).hasSizeLessThan(40_000_000));
        }
        assertThat(PageText.block("x".repeat(100_000) + "end")).hasSize(100_003).endsWith("xend");
    }
}
