package io.github.feishucodegen.feishu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.GuideSnippets;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides show the code that {@link GuideCodeTest} and {@link MigrationCodeTest} run, all of it and nothing else. */
class GuideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path CODE = Path.of("src", "test", "java", "io", "github", "feishucodegen", "feishu", "guide");

    @ParameterizedTest
    @CsvSource({"client.md, GuideCodeTest.java, 20", "migrating-from-the-official-sdk.md, MigrationCodeTest.java, 6"})
    void showsTheCodeThatRuns(String guide, String code, int blocks) throws IOException {
        assertThat(GuideSnippets.shown(DOCS.resolve(guide)))
                .hasSizeGreaterThanOrEqualTo(blocks)
                .containsExactlyInAnyOrderElementsOf(GuideSnippets.run(CODE.resolve(code)));
    }
}
