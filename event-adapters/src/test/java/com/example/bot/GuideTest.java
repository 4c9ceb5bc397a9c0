package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.GuideSnippets;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/events.md shows the code that the tests of this package run, all of it and nothing else. */
class GuideTest {
    private static final Path CODE = Path.of("src", "test", "java", "com", "example", "bot");

    @Test
    void showsTheCodeThatRuns() throws IOException {
        assertThat(GuideSnippets.shown(Path.of("..", "docs", "events.md")))
                .hasSizeGreaterThanOrEqualTo(12)
                .containsExactlyInAnyOrderElementsOf(GuideSnippets.run(CODE));
    }
}
