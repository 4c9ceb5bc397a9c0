package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page in the folder of fixtures comes with a list of what is to be read from it. To write the lists anew, run with
 * {@code -Dfixtures.write=true}, and look at what changed.
 */
class FixturePagesTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "feishucodegen", "dialect", "pages");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatThePageSays(String page) throws IOException {
        List<String> facts = facts(page);
        Path expected = FOLDER.resolve(page.replace(".md", ".txt"));
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(expected, facts);
        }
        assertThat(facts).isEqualTo(Files.readAllLines(expected));
    }

    /** Each page after all others, and after itself. */
    @Test
    void cellsOfOtherPagesChangeNothing() throws IOException {
        ReadCells cells = new ReadCells();
        for (int round = 0; round < 2; round++) {
            for (String name : pages()) {
                Page page = new Page(name, Files.readString(FOLDER.resolve(name)));
                assertThat(PageReader.read(page, cells)).as(name).isEqualTo(PageReader.read(page));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsEveryPrefix(String page) throws IOException {
        String text = Files.readString(FOLDER.resolve(page));
        assertThatCode(() -> {
                    for (int end = 0; end < text.length(); end++) {
                        PageReader.read(new Page(page, text.substring(0, end)));
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsEverySuffixOfLines(String page) throws IOException {
        String text = Files.readString(FOLDER.resolve(page));
        assertThatCode(() -> {
                    for (int start = 0; start >= 0; start = text.indexOf('\n', start + 1)) {
                        PageReader.read(new Page(page, text.substring(start)));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void dialectsThatSayTheSameAreReadTheSame() throws IOException {
        List<String> report = comparable("book-patch.native.md");
        assertThat(comparable("book-patch.converted.md")).isEqualTo(report);
        assertThat(comparable("book-patch.mirror.md")).isEqualTo(report);
        assertThat(comparable("book-patch.mirror-undated.md")).isEqualTo(report);
    }

    /** Without what a dialect cannot tell, or tells from another place. */
    private static List<String> comparable(String page) throws IOException {
        return facts(page).stream()
                .filter(line -> !line.startsWith("names: ") && !line.startsWith("page: "))
                .map(line -> line.replaceAll(" \\| depth [0-9+-]+| \\| line \\d+", ""))
                .map(line -> line.replaceAll("(\\\\n)+", " "))
                .map(line -> line.replaceAll("^(url: \\S+) \\d+|^(request|answer): \\d+", "$1$2"))
                .toList();
    }

    private static List<String> facts(String page) throws IOException {
        return Facts.of(PageReader.read(new Page(page, Files.readString(FOLDER.resolve(page)))));
    }
}
