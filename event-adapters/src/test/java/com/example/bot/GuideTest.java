package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/events.md shows the code that the tests of this package run, all of it and nothing else. */
class GuideTest {
    private static final Path CODE = Path.of("src", "test", "java", "com", "example", "bot");
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// guide\\R(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void showsTheCodeThatRuns() throws IOException {
        List<String> shown = all(BLOCK, Files.readString(Path.of("..", "docs", "events.md")));
        List<String> run = new ArrayList<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.toList()) {
                all(REGION, Files.readString(file))
                        .forEach(region -> run.add(region.stripTrailing().stripIndent() + "\n"));
            }
        }

        assertThat(shown).hasSizeGreaterThanOrEqualTo(12).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
