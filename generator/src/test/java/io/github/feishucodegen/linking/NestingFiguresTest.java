package io.github.feishucodegen.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.acceptance.Shared;
import io.github.feishucodegen.linking.NestingFigures.Counts;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nesting of pages that lost it is never worse than docs/fidelity.md says. */
@Tag("corpus")
class NestingFiguresTest {
    private static final int NOISY_PAGES = 500;

    @ParameterizedTest
    @ValueSource(strings = {"mirror", "published-2026-07"})
    void knowledgeNestsAlmostAllRowsOfPagesThatAreReadAlone(String form) throws IOException {
        Counts counts = NestingFigures.of(shared(), form).alone(project -> NestingKnowledge.shipped());

        assertThat(counts.rowShare()).isGreaterThanOrEqualTo(99.95);
        assertThat(counts.tableShare()).isGreaterThanOrEqualTo(99.5);
        assertThat(counts.pagesThatLose(20)).isZero();
    }

    /** Rows that knowledge cannot know are placed as well as without it, and rows that it knows are not lost to them. */
    @Test
    void knowledgeIsNoCopy() {
        List<NestingNoise.Counts> counts = new NestingNoise(1)
                .measure(
                        NestingFigures.read(shared().resolve("corpus").resolve("native")),
                        NestingKnowledge.shipped(),
                        NOISY_PAGES);
        NestingNoise.Counts with = counts.get(0);
        NestingNoise.Counts without = counts.get(1);

        assertThat(with.changed()).isGreaterThan(1000);
        assertThat(with.changedRight()).isGreaterThanOrEqualTo(without.changedRight());
        assertThat(with.stayedRight()).isGreaterThanOrEqualTo((int) (0.999 * with.stayed()));
    }

    private static Path shared() {
        return Shared.find("corpus").getParent();
    }
}
