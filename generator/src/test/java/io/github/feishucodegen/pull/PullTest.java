package io.github.feishucodegen.pull;

import static io.github.feishucodegen.pull.PulledFolder.files;
import static io.github.feishucodegen.pull.PulledFolder.pull;
import static io.github.feishucodegen.pull.PulledFolder.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.Request;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullTest {
    private static final String ROOT = StoredPages.SERVER_ROOT + "/reference/im-v1/message/m";
    private static final String PATH = "im-v1/message/m";

    @TempDir
    Path dir;

    private StandInPortal server;
    private StoredPages pages;
    private Path folder;

    @BeforeEach
    void serve() throws IOException {
        pages = StoredPages.numbered(40);
        server = StandInPortal.serving(pages);
        folder = dir.resolve("pages");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void writesEachPageUnderItsReadableAddress() throws Exception {
        PullResult result = pull(server, folder);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.count(PageChange.Kind.NEW)).isEqualTo(40);
        assertThat(files(folder)).hasSize(41).containsKey(PATH + "0.md");
        assertThat(server.connections())
                .as("connections that are used again")
                .isLessThanOrEqualTo(PortalFacts.DEFAULT_JOBS + 1);
        assertThat(folder.resolve(PATH + "7.md")).hasContent("""
                ---
                title: "Page 7"
                fullPath: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/m7"
                address: "https://open.feishu.cn/document/server-docs/im-v1/message/m7"
                updateTime: "1700000000007"
                id: "7000000000000000007"
                language: "zh"
                ---

                # Page 7

                Text of page 7.
                """);
    }

    @Test
    void asksForTheListAloneIfNothingChanged() throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        server.forgetRequests();

        PullResult result = pull(server, folder);

        assertThat(result.changes()).isEmpty();
        assertThat(result.unchanged()).isEqualTo(40);
        assertThat(server.requests()).hasSize(2).noneMatch(Request::isForPage);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void writesExactlyWhatDiffers() throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        for (int i = 0; i < 20; i++) {
            pages.change(ROOT + i, page -> page.content("# New\n\nChanged.\n", page.updateTime() + 1));
        }
        for (int i = 20; i < 23; i++) {
            String alias = "/server-docs/im-v2/message/m" + i;
            pages.change(ROOT + i, page -> page.at(page.fullPath() + "-moved", alias));
        }
        pages.remove(ROOT + 23);
        pages.remove(ROOT + 24);
        for (int i = 100; i < 104; i++) {
            pages.put(new StoredPage("n" + i, ROOT + i, "/server-docs/" + PATH + i, "T", 5, "# T\n\nNew.\n"));
        }
        server.forgetRequests();

        PullResult result = pull(server, folder);

        assertThat(result.count(PageChange.Kind.CHANGED)).isEqualTo(20);
        assertThat(told(result)).contains("MOVED im-v2/message/m20.md from " + PATH + "20.md");
        assertThat(result.count(PageChange.Kind.MOVED)).isEqualTo(3);
        assertThat(told(result)).contains("GONE " + PATH + "23.md", "GONE " + PATH + "24.md");
        assertThat(result.count(PageChange.Kind.NEW)).isEqualTo(4);
        assertThat(server.requests().stream().filter(Request::isForPage)).hasSize(27);

        Map<String, String> after = files(folder);
        TreeMap<String, String> differing = new TreeMap<>(after);
        differing.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        assertThat(differing.keySet()).hasSize(20 + 3 + 4 + 1);
        assertThat(after.keySet()).doesNotContain(PATH + "20.md", PATH + "21.md", PATH + "22.md", PATH + "23.md");
        assertThat(folder.resolve("clean")).doesNotExist();
        Path clean = dir.resolve("clean");
        pull(server, clean);
        assertThat(after).isEqualTo(files(clean));
    }

    @Test
    void titlesDoNotChangePaths() throws Exception {
        pull(server, folder);
        pages.change(ROOT + 3, page -> page.title("Another title").content("# x\n\ny\n", 9));

        assertThat(told(pull(server, folder))).containsExactly("CHANGED " + PATH + "3.md");
    }

    @Test
    void aPageThatMovesInTheTreeKeepsItsFile() throws Exception {
        pull(server, folder);
        pages.change(ROOT + 3, page -> page.at(page.fullPath() + "x", page.alias()));

        assertThat(told(pull(server, folder))).containsExactly("CHANGED " + PATH + "3.md");
        assertThat(Files.readString(folder.resolve(PATH + "3.md"))).contains("m3x\"");
    }

    @Test
    void asksForPagesWhoseEditTheTreeDoesNotTell() throws Exception {
        server.timesInTree(false).etags(true);
        pull(server, folder);
        pages.change(ROOT + 5, page -> page.content("# New\n\nChanged.\n", page.updateTime() + 1));
        server.forgetRequests();

        PullResult result = pull(server, folder);

        assertThat(told(result)).containsExactly("CHANGED " + PATH + "5.md");
        assertThat(server.requests().stream().filter(Request::isForPage))
                .hasSize(40)
                .allMatch(request -> !request.header("if-none-match").isEmpty());
        assertThat(result.traffic().bytes()).isLessThan(20_000);
    }

    @Test
    void checkWritesNothing() throws Exception {
        PullResult first = pull(server, PullRequest.into(folder).check(true));
        assertThat(first.count(PageChange.Kind.NEW)).isEqualTo(40);
        assertThat(folder).doesNotExist();

        pull(server, folder);
        Map<String, String> before = files(folder);
        pages.change(ROOT + 5, page -> page.content("# New\n\nChanged.\n", 1));
        pages.remove(ROOT + 6);

        assertThat(told(pull(server, PullRequest.into(folder).check(true))))
                .containsExactly("CHANGED " + PATH + "5.md", "GONE " + PATH + "6.md");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void filesOfTheUserStayAsTheyAre() throws Exception {
        Files.createDirectories(folder.resolve(PATH).getParent());
        Files.writeString(folder.resolve(PATH + "1.md"), "mine");
        Files.writeString(folder.resolve("notes.md"), "mine");
        PullResult result = pull(server, folder);

        assertThat(result.failures()).extracting(PageFailure::path).containsExactly(PATH + "1.md");
        assertThat(result.failures().get(0).reason()).contains("yours").contains("overlay");

        Files.writeString(folder.resolve(PATH + "2.md"), "edited");
        pages.remove(ROOT + 3);
        Files.writeString(folder.resolve(PATH + "3.md"), "edited");
        PullResult second = pull(server, folder);

        assertThat(second.failures())
                .extracting(PageFailure::path)
                .containsExactly(PATH + "1.md", PATH + "2.md", PATH + "3.md");
        assertThat(files(folder))
                .containsEntry(PATH + "1.md", "mine")
                .containsEntry(PATH + "2.md", "edited")
                .containsEntry(PATH + "3.md", "edited")
                .containsEntry("notes.md", "mine");
    }

    @Test
    void lineEndsOfAnotherSystemAreNoEdit() throws Exception {
        pull(server, folder);
        Path file = folder.resolve(PATH + "1.md");
        String dos = Files.readString(file).replace("\n", "\r\n");
        Files.writeString(file, dos);

        assertThat(pull(server, folder).isComplete()).isTrue();
        assertThat(file).hasContent(dos);
        pages.change(ROOT + 1, page -> page.content("# New\n", 1));
        assertThat(told(pull(server, folder))).containsExactly("CHANGED " + PATH + "1.md");
    }

    @Test
    void aMissingFileComesBack() throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        Files.delete(folder.resolve(PATH + "1.md"));

        assertThat(told(pull(server, folder))).containsExactly("CHANGED " + PATH + "1.md");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aLostManifestIsMadeAgain() throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        Files.delete(folder.resolve(PageFolder.MANIFEST));

        assertThat(pull(server, folder).changes()).isEmpty();
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aForeignManifestIsRefused() throws Exception {
        pull(server, folder);
        Path manifest = folder.resolve(PageFolder.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace(PATH + "1.md", "../../etc/m1.md"));

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining(PageFolder.MANIFEST)
                .hasMessageContaining("leads out of the output folder");
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        pull(server, folder);
        Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
        pages.put(new StoredPage("9", "/uAjLw4CM/ukTMukTMukTM/x/y", "/server-docs/x/y", "T", 5, "# T\n"));
        Files.createSymbolicLink(folder.resolve("x"), elsewhere);

        PullResult result = pull(server, folder);

        assertThat(result.failures()).extracting(PageFailure::path).containsExactly("x/y.md");
        assertThat(result.failures().get(0).reason()).contains("link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void takesOnlyWhatIsSelected() throws Exception {
        pages.put(new StoredPage(
                "9",
                StoredPages.SERVER_ROOT + "/reference/hire-v1/job/create",
                "/server-docs/hire-v1/recruiting/job/create",
                "Create",
                5,
                "# Create\n"));
        PullRequest hire = PullRequest.into(folder)
                .only(List.of(), List.of(), OperationSelection.of(List.of("hire/v1/job/create")));

        assertThat(told(pull(server, hire))).containsExactly("NEW hire-v1/recruiting/job/create.md");
        PullRequest some =
                PullRequest.into(folder).only(List.of("im-v1/**"), List.of("**/m1*"), OperationSelection.ALL);
        assertThat(pull(server, some).count(PageChange.Kind.NEW)).isEqualTo(29);
        assertThat(files(folder)).hasSize(31);
        assertThatThrownBy(() -> pull(
                        server,
                        PullRequest.into(folder).only(List.of(), List.of(), OperationSelection.of(List.of("him")))))
                .isInstanceOf(SelectionException.class)
                .hasMessageContaining("'im'");
    }

    @Test
    void pagesForClientsAndGuidesAreLeftOut() throws Exception {
        pages.put(new StoredPage("1", "/uAjLw4CM/uYjL24iN/web", null, "Web", 5, "# Web\n"));
        pages.put(new StoredPage("2", "/uAjLw4CM/ukzMukzMukzM/start", null, "Start", 5, "# Start\n"));
        pages.put(new StoredPage("3", "/uAjLw4CM/ukzMukzMukzM/feishu-cards/x", null, "Card", 5, "# Card\n"));

        assertThat(pull(server, folder).changes())
                .extracting(PageChange::path)
                .contains("ukzMukzMukzM/feishu-cards/x.md")
                .hasSize(41);
    }

    @Test
    void aListThatShrinksStopsBeforeAnythingIsRemoved() throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        for (int i = 0; i < 5; i++) {
            pages.remove(ROOT + i);
        }

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("5 of the 40 pages")
                .hasMessageContaining("--allow-shrink");
        assertThat(files(folder)).isEqualTo(before);
        assertThat(pull(server, PullRequest.into(folder).allowShrink(true)).count(PageChange.Kind.GONE))
                .isEqualTo(5);
        assertThat(files(folder)).hasSize(36);
    }

    @Test
    void aTenthMayGo() throws Exception {
        pull(server, folder);
        for (int i = 0; i < 4; i++) {
            pages.remove(ROOT + i);
        }

        assertThat(pull(server, folder).count(PageChange.Kind.GONE)).isEqualTo(4);
    }

    @Test
    void nothingIsRemovedIfTooManyPagesFail() throws Exception {
        pull(server, folder);
        pages.remove(ROOT + 0);
        for (int i = 1; i < 5; i++) {
            pages.change(ROOT + i, page -> page.content("# New\n", 1));
        }
        for (int i = 1; i < 4; i++) {
            server.fail(ROOT + i, Fault.REFUSED);
        }

        PullResult result = pull(server, folder);

        assertThat(result.failures()).hasSize(3);
        assertThat(result.stopped()).contains("5 %");
        assertThat(result.keptGone()).containsExactly(PATH + "0.md");
        assertThat(told(result)).containsExactly("CHANGED " + PATH + "4.md");
        assertThat(folder.resolve(PATH + "0.md")).exists();

        server.mend();
        assertThat(told(pull(server, folder)))
                .containsExactly(
                        "CHANGED " + PATH + "1.md",
                        "CHANGED " + PATH + "2.md",
                        "CHANGED " + PATH + "3.md",
                        "GONE " + PATH + "0.md");
    }

    @Test
    void aLostNetworkEndsThePullAndTheNextGoesOn() throws Exception {
        pages = StoredPages.numbered(200);
        server.close();
        server = StandInPortal.serving(pages);
        server.fail(r -> r.isForPage() && server.requests().size() > 60, Fault.NO_ANSWER, Integer.MAX_VALUE);

        PullResult result = pull(server, folder);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.count(PageChange.Kind.NEW)).isBetween(50L, 60L);
        assertThat(result.failures()).hasSizeBetween(8, 20);
        assertThat(result.notAsked()).isGreaterThan(100);

        server.mend();
        long written = result.count(PageChange.Kind.NEW);
        assertThat(pull(server, folder).count(PageChange.Kind.NEW)).isEqualTo(200 - written);
        Path clean = dir.resolve("clean");
        pull(server, clean);
        assertThat(files(folder)).isEqualTo(files(clean));
    }

    @Test
    void bothLanguagesHaveTheirFolders() throws Exception {
        PullRequest both = PullRequest.into(folder).languages(EnumSet.allOf(Language.class));
        PullResult result = pull(server, both);

        assertThat(result.count(PageChange.Kind.NEW)).isEqualTo(80);
        assertThat(folder.resolve("en/" + PATH + "1.md")).content().contains("language: \"en\"");
        assertThat(server.requests().stream().map(r -> r.header("accept-language")))
                .contains("zh-CN", "en-US");
        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("zh and en")
                .hasMessageContaining("--language");
    }

    @Test
    void publishedPagesAreAskedForByTheirAddress() throws Exception {
        PullResult result = pull(server, PullRequest.into(folder).form(PageForm.PUBLISHED));

        assertThat(result.count(PageChange.Kind.NEW)).isEqualTo(40);
        assertThat(server.requests())
                .anyMatch(r -> r.target().equals("/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/m1.md"));
        assertThat(folder.resolve(PATH + "1.md")).content().contains("Text of page 1.");
    }

    @Test
    void saysWhoAsks() throws Exception {
        pull(server, folder);

        assertThat(server.requests())
                .allMatch(r -> r.header("user-agent").matches("feishu-codegen/test \\(\\+https://\\S+\\)"))
                .allMatch(r -> r.header("accept-encoding").equals("gzip"));
    }

    @Test
    void inspectingAsksNobody() throws Exception {
        assertThat(Pull.inspect(folder)).isEqualTo(new FolderStatus(0, List.of()));
        pull(server, folder);
        Files.writeString(folder.resolve(PATH + "2.md"), "edited");
        Files.delete(folder.resolve(PATH + "3.md"));
        server.forgetRequests();

        assertThat(Pull.inspect(folder)).isEqualTo(new FolderStatus(40, List.of(PATH + "2.md", PATH + "3.md")));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anUnreachablePortalChangesNothing() throws Exception {
        server.close();

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("nothing was changed")
                .hasMessageContaining("there is no connection");
        assertThat(folder).doesNotExist();
    }
}
