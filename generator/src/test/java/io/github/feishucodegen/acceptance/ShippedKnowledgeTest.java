package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The nesting knowledge that is a part of the toolkit. */
class ShippedKnowledgeTest {
    private static final int MOST_BYTES = 2_000_000;

    /** Write it again with {@code nesting learn}, from these folders, if this test fails. */
    @Tag("corpus")
    @Test
    void isWhatTheToolMakesOfThePagesThatStateTheirNesting() {
        List<Path> folders = List.of(
                Shared.find("corpus", "native"),
                Shared.find("corpus", "converted-2026-03"),
                Shared.find("corpus", "converted-2026-05"));

        NestingKnowledge learned = Pipeline.over(new PageSelection(folders, List.of(), List.of()))
                .learnNesting()
                .value();

        assertThat(NestingKnowledge.shipped().tables()).isEqualTo(learned.tables());
    }

    @Test
    void isSmall() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (InputStream in = Objects.requireNonNull(NestingKnowledge.class.getResourceAsStream("nesting.txt"));
                GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            in.transferTo(out);
        }

        assertThat(compressed.size()).isLessThan(MOST_BYTES);
    }
}
