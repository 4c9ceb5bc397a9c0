package io.github.feishucodegen.feishu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide shows the code that {@link GuideCodeTest} runs, all of it and nothing else. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "client.md");
    private static final Path CODE =
            Path.of("src", "test", "java", "io", "github", "feishucodegen", "feishu", "guide", "GuideCodeTest.java");
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// guide\\R(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theGuideShowsTheCodeThatRuns() throws IOException {
        List<String> shown = all(BLOCK, Files.readString(GUIDE));
        List<String> run = new ArrayList<>();
        all(REGION, Files.readString(CODE))
                .forEach(region -> run.add(region.stripTrailing().stripIndent() + "\n"));

        assertThat(shown).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
