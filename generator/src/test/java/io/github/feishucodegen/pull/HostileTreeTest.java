package io.github.feishucodegen.pull;

import static io.github.feishucodegen.pull.PulledFolder.files;
import static io.github.feishucodegen.pull.PulledFolder.pull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees and names that no portal should have. */
class HostileTreeTest {
    private static final String ROOT = StoredPages.SERVER_ROOT + "/reference/";

    @TempDir
    Path dir;

    private final StoredPages pages = new StoredPages();
    private StandInPortal server;
    private Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(pages);
        folder = dir.resolve("deep/pages");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void page(String fullPath, String title) {
        pages.put(new StoredPage("id-" + title, fullPath, null, title, 1, "# " + title + "\n"));
    }

    private static String node(String type, String fullPath, String items) {
        return "{\"id\":\"1\",\"name\":\"n\",\"type\":\"" + type + "\",\"items\":[" + items + "],\"fullPath\":\""
                + fullPath + "\"}";
    }

    private void tree(String items) {
        server.tree("{\"code\":0,\"msg\":\"\",\"data\":{\"items\":[" + items + "]}}");
    }

    private List<String> pulled() throws Exception {
        PullResult result = pull(server, folder);
        assertThat(result.failures()).isEmpty();
        assertThat(files(dir).keySet()).allMatch(path -> path.startsWith("deep/pages/"));
        return files(folder).keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .toList();
    }

    @Test
    void aCircleIsFollowedOnce() throws Exception {
        page(ROOT + "a-v1/b/get", "b");
        String page = node("DocumentType", ROOT + "a-v1/b/get", "");
        String inner = node("DirectoryType", ROOT + "a-v1", page);
        tree(node(
                "DirectoryType", ROOT + "a-v1", node("DirectoryType", ROOT + "a-v1", inner + "," + page) + "," + page));

        assertThat(pulled()).containsExactly("a-v1/b/get.md");
    }

    @Test
    void aTreeMayBeTenThousandLevelsDeep() throws Exception {
        page(ROOT + "a-v1/b/get", "b");
        int depth = 10_000;
        String directory = "{\"type\":\"DirectoryType\",\"fullPath\":\"" + ROOT + "a\",\"items\":[";
        tree(directory.repeat(depth) + node("DocumentType", ROOT + "a-v1/b/get", "") + "]}".repeat(depth));

        assertThat(pulled()).containsExactly("a-v1/b/get.md");
    }

    @Test
    void anAddressMayBeTenThousandPartsDeep() throws Exception {
        // A server need not accept such an address, so the page fails or is written; nothing else happens.
        String deep = ROOT + "a/".repeat(10_000) + "b";
        page(deep, "b");

        assertThat(pulled()).singleElement().asString().hasSizeLessThan(200).startsWith("a/b~");
    }

    @Test
    void twoNodesWithOneAddressAreOnePage() throws Exception {
        page(ROOT + "a-v1/b/get", "b");
        tree(node("DocumentType", ROOT + "a-v1/b/get", "") + "," + node("DocumentType", ROOT + "a-v1/b/get", ""));

        assertThat(pulled()).containsExactly("a-v1/b/get.md");
        assertThat(server.requests().stream().filter(r -> r.isForPage())).hasSize(1);
    }

    @Test
    void aDirectoryThatIsAPageIsBoth() throws Exception {
        page(ROOT + "a-v1/b", "b");
        page(ROOT + "a-v1/b/get", "get");
        tree(node("DocumentType", ROOT + "a-v1/b", node("DocumentType", ROOT + "a-v1/b/get", "")));

        assertThat(pulled()).containsExactly("a-v1/b.md", "a-v1/b/get.md");
    }

    @Test
    void namesCannotLeaveTheFolderOrNameDevices() throws Exception {
        List<String> paths = List.of(
                "../../../etc/passwd",
                "..",
                "a/./b",
                "CON",
                "nul.txt/x",
                "a:b/c?d*e",
                "x\u0000y/\u001B[31mz",
                "C:\\windows\\system32",
                ".git/hooks/post-checkout",
                "a.md/b",
                "dots.../end ",
                "\u202Eright");
        for (int i = 0; i < paths.size(); i++) {
            page(ROOT + paths.get(i), "p" + i);
        }

        assertThat(pulled())
                .containsExactlyInAnyOrder(
                        "__/__/__/etc/passwd.md",
                        "__.md",
                        "a/_/b.md",
                        "_CON.md",
                        "_nul.txt/x.md",
                        "a_b/c_d_e.md",
                        "x_y/_[31mz.md",
                        "C__windows_system32.md",
                        "_git/hooks/post-checkout.md",
                        "a.md_/b.md",
                        "dots.._/end_.md",
                        "_right.md");
    }

    @Test
    void longAndChineseNamesFitEverySystem() throws Exception {
        String chinese = "发送消息".repeat(75);
        page(ROOT + "im-v1/" + chinese, "1");
        page(ROOT + "im-v1/" + chinese + "2", "2");
        page(ROOT + "im-v1/消息/发送", "3");

        List<String> pulled = pulled();
        assertThat(pulled).hasSize(3).contains("im-v1/消息/发送.md").allSatisfy(path -> {
            assertThat(path.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
        });
    }

    @Test
    void namesThatDifferInCaseOrInTheFormOfLettersAreApart() throws Exception {
        page(ROOT + "a-v1/Get", "1");
        page(ROOT + "a-v1/get", "2");
        page(ROOT + "a-v1/caf\u00E9", "3");
        page(ROOT + "a-v1/cafe\u0301", "4");

        List<String> pulled = pulled();
        assertThat(pulled).hasSize(4).contains("a-v1/Get.md");
        assertThat(pulled.stream().filter(path -> path.contains("~"))).hasSize(2);
        assertThat(pulled).isEqualTo(pulled());
    }

    @Test
    void strangeNodesAreNoPages() throws Exception {
        page(ROOT + "a-v1/b/get", "b");
        tree("null,1,\"x\",[[{}]],{},{\"items\":null},{\"fullPath\":7,\"type\":\"DocumentType\"},"
                + "{\"type\":\"DocumentType\",\"fullPath\":null},{\"type\":\"LinkType\",\"fullPath\":\"/x/y\"},"
                + node("DocumentType", ROOT + "a-v1/b/get", "{\"items\":{\"a\":[1]}}"));

        assertThat(pulled()).containsExactly("a-v1/b/get.md");
    }

    @Test
    void tooManyNodesAreRefused() {
        tree(IntStream.range(0, 200_001).mapToObj(i -> "{}").collect(Collectors.joining(",")));

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("more than 200000 nodes");
    }

    @Test
    void textsOfThePortalStayTexts() throws Exception {
        pages.put(new StoredPage(
                "i\"\n---\nd",
                ROOT + "a-v1/b/get",
                null,
                "A \"quoted\" \\ title\u0007\r\n---\nevil: x",
                1,
                "\r\n\r\n# A \u0000 title\r\n\r\nText\u001B[2J.\r\n\r\n"));
        pulled();

        assertThat(files(folder).get("a-v1/b/get.md")).isEqualTo("""
                ---
                title: "A \\"quoted\\" \\\\ title\uFFFD --- evil: x"
                fullPath: "/uAjLw4CM/ukTMukTMukTM/reference/a-v1/b/get"
                address: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/a-v1/b/get"
                updateTime: "1"
                id: "i\\" --- d"
                language: "zh"
                ---

                # A \uFFFD title

                Text\uFFFD[2J.
                """);
    }
}
