package io.github.feishucodegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void aLongPathKeepsItsLeaf() {
        String path = "data." + "items[].".repeat(20) + "owner.name";

        String quoted = Quote.ofPath(path);

        assertThat(quoted).startsWith("'data.items[].").endsWith(".….name'").hasSizeLessThanOrEqualTo(82);
        assertThat(Quote.ofPath("data.name")).isEqualTo("'data.name'");
        assertThat(Quote.ofPath("a." + "b".repeat(100))).endsWith("b…'").doesNotContain("a.");
        assertThat(Quote.of("x".repeat(100))).isEqualTo("'" + "x".repeat(80) + "…'");
    }
}
