package io.github.feishucodegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "a.md, a.md",
        "*.md, a.md",
        "?.md, a.md",
        "hire/*.md, hire/a.md",
        "hire/**, hire/a/b.md",
        "hire/, hire/a/b.md",
        "**/a.md, a.md",
        "**/a.md, x/y/a.md",
        "**/hire/**, x/hire/y/a.md",
        "**, x/a.md",
        "*-create*.md, task-create.plain.md",
        "a.*.b.*.c, a.b.c.b.b.c",
        "面试*.md, 面试官.md",
    })
    void matches(String pattern, String name) {
        assertThat(new Glob(pattern).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, b.md",
        "a.md, x/a.md",
        "*.md, hire/a.md",
        "?.md, ab.md",
        "hire/*.md, hire/x/a.md",
        "hire/**/x.md, hired/x.md",
        "a+.md, aa.md",
        "[a].md, a.md",
        "A.md, a.md",
    })
    void doesNotMatch(String pattern, String name) {
        assertThat(new Glob(pattern).matches(name)).isFalse();
    }

    @Test
    void staysFastWhereBacktrackingWouldNot() {
        Glob stars = new Glob("*a".repeat(50) + "*b");
        Glob folders = new Glob("**/a/".repeat(50) + "b");

        ProcessorTime.within(Duration.ofSeconds(5), () -> {
            assertThat(stars.matches("a".repeat(5_000))).isFalse();
            assertThat(folders.matches("a/".repeat(2_000))).isFalse();
        });
    }
}
