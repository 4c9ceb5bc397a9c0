package io.github.feishucodegen.feishu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides show the code that {@link GuideCodeTest} and {@link MigrationCodeTest} run, all of it and nothing else. */
class GuideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path CODE = Path.of("src", "test", "java", "io", "github", "feishucodegen", "feishu", "guide");
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// guide\\R(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({"client.md, GuideCodeTest.java, 20", "migrating-from-the-official-sdk.md, MigrationCodeTest.java, 6"})
    void showsTheCodeThatRuns(String guide, String code, int blocks) throws IOException {
        List<String> shown = all(BLOCK, Files.readString(DOCS.resolve(guide)));
        List<String> run = new ArrayList<>();
        all(REGION, Files.readString(CODE.resolve(code)))
                .forEach(region -> run.add(region.stripTrailing().stripIndent() + "\n"));

        assertThat(shown).hasSizeGreaterThanOrEqualTo(blocks).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
