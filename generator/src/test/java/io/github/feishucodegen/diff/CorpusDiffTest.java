package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two dates and two dialects of the platform's pages have to show. */
@Tag("corpus")
class CorpusDiffTest {
    private static final BasePackage BASE = new BasePackage("com.example.feishu");

    /** Operations whose pages contradict each other in two dialects; docs/diff.md says in what. */
    private static final int SPOILED = 3;

    @Test
    void pagesThatDifferInStampsLinksAndWhiteSpaceYieldNothing() {
        List<Change> changes = compare("converted-2026-03", "converted-2026-05");
        Path before = DiffPages.folder("converted-2026-03");
        Path after = DiffPages.folder("converted-2026-05");
        Set<String> report = changes.stream()
                .flatMap(change -> change.occurrences().stream())
                .map(Occurrence::newAt)
                .filter(Objects::nonNull)
                .map(Location::page)
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
        noise.retainAll(report);
        assertThat(noise).isEmpty();
    }

    @Test
    void nativeAndConvertedPagesSayTheSame() {
        List<Change> changes = compare("native", "converted-2026-03");
        assertThat(operations(changes, false)).hasSizeLessThanOrEqualTo(SPOILED);
        assertThat(operations(changes, true)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void mirrorPagesDifferInWhatNestingCouldNotDecide() {
        List<Change> changes = compare("native", "mirror").stream()
                // The mirror has no pages about events.
                .filter(change -> !change.rule().id().equals("event-removed"))
                .toList();
        assertThat(operations(changes, false)).hasSizeLessThanOrEqualTo(SPOILED);
        assertThat(operations(changes, true)).hasSizeLessThan(32);
    }

    /** @param undecided the operations whose nesting could not be decided, or else those that changed */
    private static Set<String> operations(List<Change> changes, boolean undecided) {
        return changes.stream()
                .filter(change -> (change.rule() == Rules.NESTING_UNDECIDED) == undecided)
                .flatMap(change -> change.occurrences().stream())
                .map(Occurrence::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Change> compare(String before, String after) {
        Comparison comparison = new Comparison(
                DiffPages.folder(before).toString(),
                DiffPages.folder(after).toString(),
                List.of(),
                List.of(),
                List.of());
        Review.Policy everything =
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 6, 1));
        return comparison
                .review(everything, new Comparison.ClientNames(BASE, SdkNames.NONE, NameLock.NONE), Progress.NONE)
                .open();
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
