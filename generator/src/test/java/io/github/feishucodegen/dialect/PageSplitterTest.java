package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.source.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSplitterTest {
    private static final String REQUEST =
            "## Request\nFacts | &nbsp;\n---|---\nHTTP URL | https://x/open-apis/%s\nHTTP Method | GET\n";

    @Test
    void aFileIsOnePage() {
        Page file = new Page("a.md", "# One\n" + REQUEST.formatted("a") + "\n# More about it\ntext\n");

        assertThat(PageSplitter.split(file)).containsExactly(file);
    }

    @Test
    void eachTitleWithARequestBeginsAPage() {
        String first = "# One\n" + REQUEST.formatted("a");
        String second = "# Two\n" + REQUEST.formatted("b");

        List<Page> pages = PageSplitter.split(new Page("a.md", first + second));

        assertThat(pages).extracting(Page::firstLine).containsExactly(1, 7);
        assertThat(pages).extracting(Page::name).containsOnly("a.md");
        assertThat(pages.get(1).text()).isEqualTo("\n".repeat(6) + second);
        assertThat(PageReader.read(pages.get(1))
                        .value()
                        .orElseThrow()
                        .location()
                        .line())
                .isEqualTo(7);
    }

    @Test
    void textAboveTheFirstTitleIsAPageAndTitlesMayStandTwice() {
        String text = "# All of it\nA preface.\n# One\n\n# One\n" + REQUEST.formatted("a")
                + "```\n# no title\n```\n# a comment\n" + "# Two\n" + REQUEST.formatted("b");

        List<Page> pages = PageSplitter.split(new Page("a.md", text));

        assertThat(pages).extracting(Page::firstLine).containsExactly(1, 5, 15);
        assertThat(pages.get(1).text()).contains("# a comment").doesNotContain("# Two");
    }

    @Test
    void twoRequestsBelowOneTitleAreOnePage() {
        Page file = new Page("a.md", "# One\n" + REQUEST.formatted("a") + "\n" + REQUEST.formatted("b"));

        assertThat(PageSplitter.split(file)).containsExactly(file);
    }
}
