package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page says the same, whether its labels are Chinese or English. */
@Tag("corpus")
class EnglishLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"published-2026-07", "mirror"})
    void nothingIsLostBehindEnglishLabels(String dialect) throws IOException {
        List<String> differences = new ArrayList<>();
        int pages = 0;
        int translated = 0;
        for (Page page : Corpus.pages(dialect)) {
            var chinese = PageReader.read(page);
            if (chinese.value().orElse(null) instanceof OperationDeclaration) {
                String text = EnglishLabels.of(page.text());
                pages++;
                translated += text.equals(page.text()) ? 0 : 1;
                List<String> before = structure(Facts.of(chinese));
                List<String> after = structure(Facts.of(PageReader.read(new Page(page.name(), text))));
                if (!before.equals(after)) {
                    differences.add(page.name() + "\n" + difference(before, after));
                }
            }
        }
        Files.writeString(Path.of("target", "english-" + dialect + ".txt"), String.join("\n", differences));
        assertThat(translated).isEqualTo(pages);
        assertThat(differences).isEmpty();
    }

    @Test
    void theDiffOfTwoLanguagesHasOnlyWords(@TempDir Path english) throws IOException {
        for (Page page : Corpus.pages("published-2026-07")) {
            Path file = english.resolve(page.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, EnglishLabels.of(page.text()));
        }
        Comparison comparison = new Comparison(
                Corpus.file("corpus", "published-2026-07").toString(),
                english.toString(),
                List.of(),
                List.of(),
                List.of());

        Review review = comparison.review(
                new Review.Policy(Contract.BOTH, FailOn.ANY, List.of(), LocalDate.EPOCH),
                new Comparison.ClientNames(new BasePackage("com.example"), SdkNames.official(), NameLock.NONE),
                Progress.NONE);

        assertThat(review.open())
                .extracting(change -> change.impact(Contract.BOTH))
                .containsOnly(Impact.TEXT);
    }

    /** All but the words of people. */
    private static List<String> structure(List<String> facts) {
        return facts.stream()
                .filter(fact -> !fact.startsWith("    text:")
                        && !fact.startsWith("description:")
                        && !fact.startsWith("finding:")
                        && !fact.startsWith("request:")
                        && !fact.startsWith("title:"))
                .map(fact -> fact.startsWith("error:") ? fact.replaceAll("^(error: \\S+ \\S+).*", "$1") : fact)
                .toList();
    }

    private static String difference(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        List<String> gained = new ArrayList<>(after);
        before.forEach(gained::remove);
        return "  - " + String.join("\n  - ", lost.subList(0, Math.min(4, lost.size()))) + "\n  + "
                + String.join("\n  + ", gained.subList(0, Math.min(4, gained.size())));
    }
}
