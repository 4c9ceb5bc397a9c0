package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.match.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What two dates and two dialects of the platform's pages have to show. */
class CorpusDiffTest {
    private static final String BASE = "com.example.feishu";

    /** As many as the conversion has spoiled; see docs/diff.md. */
    private static final int SPOILED_OPERATIONS = 37;

    @Test
    void pagesThatDifferInStampsLinksAndWhiteSpaceYieldNothing() {
        List<Change> changes = compare("converted-2026-03", "converted-2026-05");
        Path before = DiffPages.folder("converted-2026-03");
        Path after = DiffPages.folder("converted-2026-05");
        Set<String> told = changes.stream()
                .flatMap(change -> change.occurrences().stream())
                .map(occurrence -> occurrence.newAt().page())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> noise = new TreeSet<>();
        for (String page : pages(after)) {
            Path old = before.resolve(page);
            boolean touched = Files.exists(old) && !text(old).equals(text(after.resolve(page)));
            if (touched && words(old).equals(words(after.resolve(page)))) {
                noise.add(page);
            }
        }
        assertThat(noise).hasSizeGreaterThan(50);
        noise.retainAll(told);
        assertThat(noise).isEmpty();
    }

    @Test
    void twoDialectsSayTheSameButForWhatConversionSpoiled() {
        Set<String> operations = compare("native", "converted-2026-03").stream()
                .flatMap(change -> change.occurrences().stream())
                .map(Occurrence::operation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations).hasSizeLessThanOrEqualTo(SPOILED_OPERATIONS);
    }

    private static List<Change> compare(String before, String after) {
        Side old = Side.of(DiffPages.corpus(before));
        Side now = Side.of(DiffPages.corpus(after));
        return Differ.compare(old, now, BASE).changes();
    }

    private static List<String> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path page) {
        return PlainText.of(text(page).replaceFirst("(?m)^updateTime: .*$", ""));
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
