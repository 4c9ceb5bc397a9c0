package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of an operation is compared with itself, and not only the one that counts where pages contradict. */
@Tag("corpus")
class SecondPagesTest {
    @TempDir
    Path folder;

    /** A page with the type of one field changed, in the text. */
    private record Mutation(String page, int line, String text) {
        static Optional<Mutation> of(String page, String text) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String changed = lines[i].replaceFirst("\\| `?string`? \\|", "| `boolean` |");
                boolean isHeader = lines[i].contains("Authorization") || lines[i].contains("Content-Type");
                if (!changed.equals(lines[i]) && !isHeader) {
                    lines[i] = changed;
                    return Optional.of(new Mutation(page, i + 1, String.join("\n", lines)));
                }
            }
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"converted-2026-03", "converted-2026-05", "published-2026-07"})
    void aChangeOfAnyPageIsReported(String corpus) throws IOException {
        ApiModel model = DiffPages.corpus(corpus);
        List<List<String>> groups = Stream.concat(
                        model.operations().stream().map(operation -> operation.pages()),
                        model.events().stream().map(event -> event.pages()))
                .map(pages -> pages.stream()
                        .map(SourcePage::location)
                        .map(Location::page)
                        .distinct()
                        .toList())
                .filter(pages -> pages.size() > 1)
                .toList();
        assertThat(groups).isNotEmpty();
        List<String> silent = new ArrayList<>();
        int mutated = 0;
        for (List<String> pages : groups) {
            for (String page : pages) {
                String text = Files.readString(DiffPages.folder(corpus).resolve(page));
                Optional<Mutation> mutation = Mutation.of(page, text);
                if (mutation.isPresent()) {
                    mutated++;
                    if (!isReported(corpus, pages, mutation.get())) {
                        silent.add(page);
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(mutated).isGreaterThanOrEqualTo(groups.size());
    }

    private boolean isReported(String corpus, List<String> pages, Mutation mutation) throws IOException {
        Path run = Files.createTempDirectory(folder, "run");
        for (String page : pages) {
            String text = Files.readString(DiffPages.folder(corpus).resolve(page));
            write(run.resolve("old").resolve(page), text);
            write(run.resolve("new").resolve(page), page.equals(mutation.page()) ? mutation.text() : text);
        }
        Location at = new Location(mutation.page(), mutation.line());
        return compare(run.resolve("old"), run.resolve("new")).all().stream()
                .flatMap(change -> change.occurrences().stream())
                .anyMatch(occurrence -> at.equals(occurrence.newAt()) && at.equals(occurrence.oldAt()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Review compare(Path before, Path after) {
        return new Comparison(before.toString(), after.toString(), List.of(), List.of(), List.of())
                .review(
                        new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 6, 1)),
                        new Comparison.ClientNames(new BasePackage("com.example.feishu"), SdkNames.NONE, NameLock.NONE),
                        Progress.NONE);
    }
}
