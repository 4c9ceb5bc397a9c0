package io.github.feishucodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void showsTextWithoutMarkup() {
        assertThat(Markdown.plain("a **b** *c* `d\\-e` [f](g) \\[h\\] ![i](j)\nk"))
                .isEqualTo("a b c d\\-e f [h] i k");
    }

    @Test
    void leavesUnderscoresOfNamesAlone() {
        assertThat(Markdown.plain(" user_access_token ")).isEqualTo("user_access_token");
    }

    @Test
    void findsLinksInOrderAndOnce() {
        assertThat(Markdown.links("- [a](https://x/y_(z)) <https://b>\n- [c](d \"e\")\n\n[f](d) `[g](h)`"))
                .containsExactly("https://x/y_(z)", "https://b", "d");
    }

    @Test
    void resolvesBackslashes() {
        assertThat(Markdown.unescaped("string\\[\\] \\- \\n \\")).isEqualTo("string[] - \\n \\");
    }
}
