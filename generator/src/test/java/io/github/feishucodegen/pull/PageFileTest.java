package io.github.feishucodegen.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.FrontMatter;
import io.github.feishucodegen.portal.Area;
import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PortalPage;
import io.github.feishucodegen.portal.Validators;
import io.github.feishucodegen.source.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own reader understands what pull writes. */
class PageFileTest {
    private static final URI HOST = URI.create("https://open.larksuite.com");

    private static String file(String title, String content, URI host) {
        CatalogPage page =
                new CatalogPage("/a/b-v1/c/get", "/server-docs/b-v1/c/get", "7", "In tree", "5", Area.SERVER);
        PortalPage portal = new PortalPage(title, "", null, content, Validators.NONE);
        return new String(PageFile.of(new WantedPage(Language.EN, page, "x.md"), portal, host), StandardCharsets.UTF_8);
    }

    private static FrontMatter head(String file) {
        return Document.parse(new Page("x.md", file)).frontMatter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain", "With \"quotes\"", "back\\slash", "a: b # c", "'single'", "\"", "\\", "发送消息"})
    void titlesAreReadAsTheyWereSent(String title) {
        assertThat(head(file(title, "# x\n", HOST)).get("title")).isEqualTo(title);
    }

    @Test
    void allFactsAreReadAgain() {
        FrontMatter head = head(file("T", "# T\n", HOST));

        assertThat(head.get("full_path")).isEqualTo("/a/b-v1/c/get");
        assertThat(head.get("address")).isEqualTo("https://open.larksuite.com/document/server-docs/b-v1/c/get");
        assertThat(head.get("update_time")).isEqualTo("5");
        assertThat(head.get("id")).isEqualTo("7");
        assertThat(head.get("language")).isEqualTo("en");
    }

    @Test
    void theAddressIsThatOfThePortalWhoeverServesThePage() {
        assertThat(file("T", "# T\n", URI.create("http://127.0.0.1:1")))
                .contains("address: \"https://open.feishu.cn/document/server-docs/b-v1/c/get\"");
    }

    @Test
    void thePageFollowsAsItWasSent() {
        assertThat(file("T", "Text\n", HOST)).endsWith("---\n\nText\n");
        assertThat(file("T", "\n\n## Other\r\n\r\nText", HOST)).endsWith("---\n\n## Other\n\nText\n");
        assertThat(file("", "Text\n", HOST)).contains("title: \"In tree\"\n");
    }

    @Test
    void aNativePageWithoutItsTitleGetsIt() {
        assertThat(file("T", "Text\n\n## Request\n:::html\n:::\n", HOST))
                .endsWith("---\n\n# T\n\nText\n\n## Request\n:::html\n:::\n");
        assertThat(file("T", "Note\n# Title\n:::html\n:::\n", HOST)).endsWith("---\n\nNote\n# Title\n:::html\n:::\n");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(file("T", "# T\n\na\uD83Db \uD83D\uDE00", HOST)).endsWith("a\uFFFDb \uD83D\uDE00\n");
    }

    @Test
    void manyBlankLinesAreNoProblem() {
        assertThat(file("T", "\n \r\n".repeat(200_000) + "# T", HOST)).endsWith("---\n\n# T\n");
    }
}
