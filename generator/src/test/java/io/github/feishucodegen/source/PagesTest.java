package io.github.feishucodegen.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    Path dir;

    @Test
    void readsFoldersRecursivelyInTheOrderOfTheNames() throws IOException {
        put("specs/z.md", "z");
        put("specs/hire/面试官.md", "i");
        put("specs/hire/B.MD", "b");
        put("specs/notes.txt", "no page");

        Result<List<Page>> pages = read("specs");

        assertThat(pages.diagnostics()).isEmpty();
        assertThat(pages.value())
                .containsExactly(new Page("hire/B.MD", "b"), new Page("hire/面试官.md", "i"), new Page("z.md", "z"));
    }

    @Test
    void readsAGivenFileWhateverItsExtension() throws IOException {
        put("specs/page.txt", "text");

        assertThat(read("specs/page.txt").value()).containsExactly(new Page("page.txt", "text"));
    }

    @Test
    void namesDoNotDependOnTheOrderOfTheRoots() throws IOException {
        put("old/hire/a.md", "1");
        put("new/hire/a.md", "2");
        put("new/b.md", "3");

        List<Page> pages = read("old", "new").value();

        assertThat(pages)
                .containsExactly(
                        new Page("new/b.md", "3"), new Page("new/hire/a.md", "2"), new Page("old/hire/a.md", "1"));
        assertThat(read("new", "old").value()).isEqualTo(pages);
    }

    @Test
    void rootsOfOneNameAreToldApartByMoreOfTheirPath() throws IOException {
        put("old/specs/a.md", "1");
        put("new/specs/a.md", "2");

        assertThat(read("old/specs", "new/specs").value())
                .containsExactly(new Page("new/specs/a.md", "2"), new Page("old/specs/a.md", "1"));
    }

    @Test
    void aPageBelowTwoRootsIsOnePage() throws IOException {
        put("specs/hire/a.md", "1");

        assertThat(read("specs", "specs/hire", "specs/hire/a.md", "specs/../specs")
                        .value())
                .containsExactly(new Page("hire/a.md", "1"));
    }

    @Test
    void readsPagesInAnArchiveAsThoseInAFolder() throws IOException {
        zip("pages.jar", Map.of("hire/面试官.md", "i", "z.md", "z", "notes.txt", "-", "META-INF/NOTICE.md", "-"));

        assertThat(read("pages.jar").value()).containsExactly(new Page("hire/面试官.md", "i"), new Page("z.md", "z"));

        put("specs/z.md", "2");
        assertThat(read("specs", "pages.jar").value())
                .extracting(Page::name)
                .containsExactly("pages.jar/hire/面试官.md", "pages.jar/z.md", "specs/z.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.md", "/a.md", "a/../../b.md", "a\\b.md", "C:/a.md", "a//b.md", "./a.md"})
    void refusesEntriesOfAnArchiveThatAreNoNamesBelowAFolder(String name) throws IOException {
        zip("pages.zip", Map.of(name, "x", "b.md", "b"));

        Result<List<Page>> pages = read("pages.zip");

        assertThat(pages.value()).containsExactly(new Page("b.md", "b"));
        assertThat(pages.diagnostics()).extracting(Diagnostic::id).containsExactly("archive-entry-unsafe");
    }

    @Test
    void anArchiveThatIsNoneIsAFaultOfTheSource() throws IOException {
        put("pages.jar", "no archive");

        assertThat(read("pages.jar").diagnostics()).singleElement().matches(Pages::isFaultOfSource);
    }

    @Test
    void includesAndExcludesGoByTheName() throws IOException {
        put("specs/hire/a.md", "1");
        put("specs/hire/b.md", "2");
        put("specs/im/a.md", "3");

        assertThat(Pages.read(List.of(dir.resolve("specs")), List.of("hire/**", "im/**"), List.of("**/b.md"))
                        .value())
                .extracting(Page::name)
                .containsExactly("hire/a.md", "im/a.md");
    }

    @Test
    void aGlobIsTheFilesAndFoldersThatMatch() throws IOException {
        put("specs/hire/job-get.md", "1");
        put("specs/hire/job-close.md", "2");
        put("specs/hire-old/job.md", "3");
        put("specs/im/chat-get.md", "4");
        put("specs/im/notes.txt", "no page");

        assertThat(names("specs/hire/*-get.md")).containsExactly("job-get.md");
        assertThat(names("specs/**/*-get.md")).containsExactly("hire/job-get.md", "im/chat-get.md");
        assertThat(names("specs/hire*")).containsExactly("hire-old/job.md", "hire/job-close.md", "hire/job-get.md");
        assertThat(names("spec?/im/*")).containsExactly("specs/im/chat-get.md");
        assertThat(names("specs/hire/*-get.md", "specs/*/job-get.md")).containsExactly("hire/job-get.md");
    }

    @Test
    void whatIsCalledLikeAGlobIsNone() throws IOException {
        put("what*/a?.md", "1");
        put("what-else/ab.md", "2");

        assertThat(names("what*")).containsExactly("a?.md");
        assertThat(names("what*/a?.md")).containsExactly("a?.md");
        assertThat(names("what*/*.md")).containsExactly("a?.md");
    }

    @Test
    void aGlobWithoutPagesIsAnErrorThoughOthersHaveSome() throws IOException {
        put("specs/hire/a.md", "1");

        assertThat(read("specs", "specs/*.md").diagnostics())
                .extracting(Diagnostic::id, Diagnostic::message)
                .containsExactly(tuple("source-missing", "the pattern matches no page"));
        assertThat(read("specs", "spics/*.md").diagnostics().get(0).message()).endsWith("does not exist");
    }

    @Test
    void leavingNoPageIsAnError() throws IOException {
        put("specs/hire/a.md", "1");

        Result<List<Page>> pages = Pages.read(List.of(dir.resolve("specs")), List.of("hier/**"), List.of());

        assertThat(pages.value()).isEmpty();
        assertThat(onlyError(pages).id()).isEqualTo("source-without-pages");
        assertThat(onlyError(pages).message()).contains("no page of the 1 found");
    }

    @Test
    void anEmptyFolderIsAnError() throws IOException {
        Files.createDirectory(dir.resolve("specs"));

        assertThat(onlyError(read("specs")).id()).isEqualTo("source-without-pages");
    }

    @Test
    void aMissingRootIsAnErrorAndTheOthersAreRead() throws IOException {
        put("specs/a.md", "1");

        Result<List<Page>> pages = read("specs", "spec");

        assertThat(pages.value()).hasSize(1);
        assertThat(onlyError(pages).id()).isEqualTo("source-missing");
        assertThat(onlyError(pages).location().page()).endsWith("/spec");
        assertThat(Pages.isFaultOfSource(onlyError(pages))).isTrue();
    }

    @Test
    void byteOrderMarkAndLineEndsAreNormalised() throws IOException {
        put("specs/a.md", "\uFEFFa\r\nb\rc\n\uFEFF");

        assertThat(read("specs").value()).containsExactly(new Page("a.md", "a\nb\nc\n\uFEFF"));
    }

    @Test
    void badBytesAreAnErrorAtTheirLine() throws IOException {
        Files.createDirectory(dir.resolve("specs"));
        Files.write(dir.resolve("specs/a.md"), new byte[] {'a', '\r', '\n', 'b', '\n', 'c', (byte) 0xFF, 'd'});
        put("specs/b.md", "fine");

        Result<List<Page>> pages = read("specs");

        assertThat(pages.value()).extracting(Page::name).containsExactly("b.md");
        assertThat(onlyError(pages).location()).hasToString("a.md:3");
        assertThat(onlyError(pages).message()).contains("0xFF").contains("offset 6");
        assertThat(Pages.isFaultOfSource(onlyError(pages))).isFalse();
    }

    @Test
    void aCharacterCutOffAtTheEndAndOtherEncodingsAreErrors() throws IOException {
        Files.createDirectory(dir.resolve("specs"));
        byte[] whole = "面".getBytes(UTF_8);
        Files.write(dir.resolve("specs/cut.md"), new byte[] {whole[0], whole[1]});
        Files.write(dir.resolve("specs/wide.md"), ("\uFEFF# a").getBytes(UTF_16LE));

        assertThat(read("specs").diagnostics())
                .extracting(d -> d.location().toString())
                .containsExactly("cut.md:1", "wide.md:1");
    }

    @Test
    void aHugeFileIsAnErrorAndNotReadWhole() throws IOException {
        Files.createDirectory(dir.resolve("specs"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(dir.resolve("specs/a.md").toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }

        assertThat(onlyError(read("specs")).id()).isEqualTo("page-too-long");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        put("specs/a.md", "1");
        put("elsewhere/secret.md", "2");
        link("specs/out", "elsewhere");
        link("specs/out.md", "elsewhere/secret.md");
        link("specs/again.md", "specs/a.md");
        link("specs/around", "specs");

        Result<List<Page>> pages = read("specs");

        assertThat(pages.value()).extracting(Page::name).containsExactly("a.md");
        assertThat(pages.hasErrors()).isFalse();
        assertThat(pages.diagnostics()).extracting(d -> d.location().page()).containsExactlyInAnyOrder("out", "out.md");
    }

    @Test
    void linksThatTheUserGaveAreFollowed() throws IOException {
        put("elsewhere/a.md", "1");
        link("specs", "elsewhere");
        link("page.md", "elsewhere/a.md");

        assertThat(read("specs").value()).containsExactly(new Page("a.md", "1"));
        assertThat(read("page.md").value()).containsExactly(new Page("page.md", "1"));
    }

    private Result<List<Page>> read(String... roots) {
        List<Path> paths = List.of(roots).stream().map(dir::resolve).toList();
        return Pages.read(paths, List.of(), List.of());
    }

    private static Diagnostic onlyError(Result<List<Page>> pages) {
        assertThat(pages.diagnostics()).hasSize(1);
        assertThat(pages.hasErrors()).isTrue();
        return pages.diagnostics().get(0);
    }

    private List<String> names(String... roots) {
        Result<List<Page>> pages = read(roots);
        assertThat(pages.diagnostics()).isEmpty();
        return pages.value().stream().map(Page::name).toList();
    }

    private void put(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(dir.resolve(name), dir.resolve(target));
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("the file system has no links");
        }
    }

    private void zip(String name, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve(name)))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
    }
}
