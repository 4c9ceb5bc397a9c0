package io.github.feishucodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path dir;

    private Path out;

    @BeforeEach
    void chooseFolder() {
        out = dir.resolve("deep/out");
    }

    @Test
    void createsTheFolderAndWritesAllFilesAndTheManifest() throws IOException {
        assertThat(write(Map.of("a/B.java", "class B {} // 面", "C.java", ""))).isEqualTo(new WriteSummary(2, 0, 0));

        assertThat(out.resolve("a/B.java")).hasContent("class B {} // 面");
        assertThat(Files.readAllLines(out.resolve(".feishu-codegen-manifest")))
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  C.java",
                        Digest.of(Files.readAllBytes(out.resolve("a/B.java"))) + "  a/B.java");
        assertThat(namesIn(out)).containsExactly(".feishu-codegen-manifest", "C.java", "a", "a/B.java");
    }

    @Test
    void touchesNothingWhereNothingChanged() throws IOException {
        Map<String, String> files = Map.of("A.java", "a", "B.java", "b");
        write(files);
        for (String name : namesIn(out)) {
            Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
        }

        assertThat(write(files)).isEqualTo(new WriteSummary(0, 2, 0));

        for (String name : namesIn(out)) {
            assertThat(Files.getLastModifiedTime(out.resolve(name))).as(name).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void writesOnlyWhatDiffersOrIsMissing() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b", "C.java", "c"));
        Files.setLastModifiedTime(out.resolve("A.java"), LONG_AGO);
        Files.delete(out.resolve("C.java"));

        assertThat(write(Map.of("A.java", "a", "B.java", "other", "C.java", "c")))
                .isEqualTo(new WriteSummary(2, 1, 0));

        assertThat(Files.getLastModifiedTime(out.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(out.resolve("B.java")).hasContent("other");
        assertThat(out.resolve("C.java")).hasContent("c");
    }

    @Test
    void deletesWhatItWroteAndNobodyWantsAnyMore() throws IOException {
        write(Map.of("a/b/Old.java", "old", "a/Kept.java", "kept"));
        put("notes.txt", "mine");

        assertThat(write(Map.of("a/Kept.java", "kept"))).isEqualTo(new WriteSummary(0, 1, 1));

        assertThat(namesIn(out)).containsExactly(".feishu-codegen-manifest", "a", "a/Kept.java", "notes.txt");
    }

    @Test
    void refusesToOverwriteAForeignFileBeforeAnythingIsWritten() throws IOException {
        put("B.java", "mine");

        assertThatThrownBy(() -> write(Map.of("A.java", "a", "B.java", "b")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("B.java")
                .hasMessageNotContaining("A.java");

        assertThat(namesIn(out)).containsExactly("B.java");
        assertThat(out.resolve("B.java")).hasContent("mine");
    }

    @Test
    void takesOverAForeignFileWithTheSameBytes() throws IOException {
        put("A.java", "a");

        assertThat(write(Map.of("A.java", "a"))).isEqualTo(new WriteSummary(0, 1, 0));
    }

    @Test
    void refusesToOverwriteOrDeleteWhatWasChangedByHand() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        put("A.java", "edited");

        assertThatThrownBy(() -> write(Map.of("A.java", "a", "B.java", "other")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("A.java");
        assertThatThrownBy(() -> write(Map.of("B.java", "other")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("A.java");

        assertThat(out.resolve("A.java")).hasContent("edited");
        assertThat(out.resolve("B.java")).hasContent("b");
    }

    @Test
    void restoresWhatWasChangedByHandWhereItIsAskedTo() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        put("A.java", "edited");

        assertThat(OutputFolder.write(FileSet.of(Map.of("A.java", "a", "B.java", "b")), out, EditedFilePolicy.RESTORE))
                .isEqualTo(new WriteSummary(1, 1, 0, List.of("A.java")));
        assertThat(out.resolve("A.java")).hasContent("a");
    }

    @Test
    void neverDeletesWhatWasChangedByHandNorOverwritesWhatItDidNotWrite() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        put("A.java", "edited");
        put("C.java", "mine");

        for (Map<String, String> wanted : List.of(Map.of("B.java", "b"), Map.of("A.java", "a", "C.java", "c"))) {
            assertThatThrownBy(() -> OutputFolder.write(FileSet.of(wanted), out, EditedFilePolicy.RESTORE))
                    .isInstanceOf(OutputRefusedException.class);
        }

        assertThat(out.resolve("A.java")).hasContent("edited");
        assertThat(out.resolve("C.java")).hasContent("mine");
    }

    @Test
    void clearsAwayWhatAKilledRunLeft() throws IOException {
        write(Map.of("A.java", "a"));
        put(".feishu-codegen-new/17", "half of a fi");
        put(".feishu-codegen-new/lock", "");
        assertThat(OutputFolder.isUnfinished(out)).isTrue();

        assertThat(write(Map.of("A.java", "a"))).isEqualTo(new WriteSummary(0, 1, 0));

        assertThat(namesIn(out)).containsExactly(".feishu-codegen-manifest", "A.java");
        assertThat(OutputFolder.isUnfinished(out)).isFalse();
    }

    @Test
    void runsAtTheSameTimeWriteOneAfterTheOther() throws IOException {
        List<Map<String, String>> wanted = IntStream.range(0, 8)
                .mapToObj(run -> IntStream.range(0, 20)
                        .boxed()
                        .collect(Collectors.toMap(n -> "p" + n % (run + 1) + "/F" + n, n -> run + "." + n)))
                .toList();

        wanted.parallelStream().forEach(this::write);

        Manifest left = Manifest.in(out);
        assertThat(left.paths()).hasSize(20);
        assertThat(namesIn(out).stream().filter(name -> name.contains("/F"))).containsExactlyElementsOf(left.paths());
    }

    @Test
    void doesNotStageThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("precious"), "x");
        Files.createDirectories(out);
        link(out.resolve(".feishu-codegen-new"), elsewhere);

        assertThatThrownBy(() -> write(Map.of("A.java", "a"))).isInstanceOf(OutputRefusedException.class);

        assertThat(elsewhere.resolve("precious")).exists();
    }

    @Test
    void goesOnAfterWorkThatWasInterrupted() throws IOException {
        write(Map.of("A.java", "a", "Old.java", "old"));
        String tooDeepForAnySystem = "deeper-and-deeper/".repeat(2_000) + "Z.java";

        assertThatThrownBy(() -> write(Map.of("A.java", "a2", tooDeepForAnySystem, "z")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(out.resolve("A.java")).hasContent("a2");

        assertThat(write(Map.of("A.java", "a3", "B.java", "b"))).isEqualTo(new WriteSummary(2, 0, 0));
        assertThat(Files.readAllLines(out.resolve(Manifest.FILE))).hasSize(2);
        assertThat(out.resolve("Old.java")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "/etc/x",
                "a//x",
                "",
                "a/",
                "./x",
                "C:/x",
                "C:x",
                "a\\..\\x",
                "\\\\host\\x",
                "CON",
                "a/nul.java",
                "com1.txt",
                "LPT\u00B9",
                "aux .txt",
                "x.",
                "x ",
                "a./x",
                "a\u0000b",
                "a\nb",
                "a?b",
                "a*b",
                "a|b",
                "a<b>",
                ".feishu-codegen-manifest",
                ".Feishu-Codegen-MANIFEST",
                ".feishu-codegen-new",
                ".Feishu-codegen-new/x"
            })
    void refusesPathsThatLeaveTheFolderOrDoNotWorkEverywhere(String path) {
        assertThatThrownBy(() -> write(Map.of("A.java", "a", path, "x")))
                .isInstanceOfAny(OutputRefusedException.class, IllegalArgumentException.class);

        assertThat(dir).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.Java", "a.java/x", "A.JAVA/x/y"})
    void refusesPathsThatAreOneFileWhereCaseDoesNotCount(String other) {
        assertThatThrownBy(() -> write(Map.of("a.java", "a", other, "x"))).isInstanceOf(OutputRefusedException.class);

        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void refusesAPartThatIsTooLong() {
        assertThatThrownBy(() -> write(Map.of("面".repeat(86), "x"))).isInstanceOf(OutputRefusedException.class);
    }

    @Test
    void neitherWritesNorDeletesThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        write(Map.of("a/A.java", "a"));
        Files.delete(out.resolve("a/A.java"));
        Files.delete(out.resolve("a"));
        Files.writeString(elsewhere.resolve("A.java"), "a");
        link(out.resolve("a"), elsewhere);

        assertThatThrownBy(() -> write(Map.of("a/A.java", "other"))).isInstanceOf(OutputRefusedException.class);
        assertThatThrownBy(() -> write(Map.of("b/B.java", "b"))).isInstanceOf(OutputRefusedException.class);

        assertThat(elsewhere.resolve("A.java")).hasContent("a");
    }

    @Test
    void writesIntoAFolderGivenAsALink() throws IOException {
        Path real = Files.createDirectory(dir.resolve("real"));
        out = dir.resolve("link");
        link(out, real);

        assertThat(write(Map.of("a/A.java", "a"))).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(real.resolve("a/A.java")).hasContent("a");
    }

    @Test
    void believesNoManifestThatItDidNotWrite() throws IOException {
        Path precious = dir.resolve("deep/precious");
        put("../precious", "x");
        put(Manifest.FILE, Digest.of(Files.readAllBytes(precious)) + "  ../precious\n");

        assertThatThrownBy(() -> write(Map.of("A.java", "a"))).isInstanceOf(OutputRefusedException.class);

        put(Manifest.FILE, "rubbish\n");
        assertThatThrownBy(() -> write(Map.of("A.java", "a"))).isInstanceOf(OutputRefusedException.class);
        assertThat(precious).hasContent("x");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "x");

        assertThatThrownBy(() -> write(Map.of("A.java", "a")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("is not a folder");
    }

    private WriteSummary write(Map<String, String> files) {
        return OutputFolder.write(FileSet.of(files), out);
    }

    private void put(String name, String text) throws IOException {
        Path file = out.resolve(name).normalize();
        Files.createDirectories(out);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("the file system has no links");
        }
    }
}
