package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.diff.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/diff.md says what is so. */
class DocumentationTest {
    private static final Path DOCUMENTATION = Path.of("..", "docs", "diff.md");

    @Test
    void everyRuleHasItsRow() throws IOException {
        List<String> rows = Rules.all().stream()
                .map(rule -> "| `" + rule.id() + "` | " + rule.impact().word() + " | " + rule.summary() + " |")
                .toList();
        assertThat(section("## Rules").filter(line -> line.startsWith("| `"))).containsExactlyElementsOf(rows);
    }

    @Test
    void everyFormatHasItsRow() throws IOException {
        assertThat(section("## Reports").filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
                .containsExactlyElementsOf(
                        List.of(Format.values()).stream().map(Format::word).toList());
    }

    @Test
    void onlyRulesThatThereAreAreCounted() throws IOException {
        assertThat(section("## As measured")
                        .filter(line -> line.matches("\\| [a-z-]+-[a-z-]+ \\| \\d+ \\|"))
                        .map(line -> line.split(" ")[1]))
                .isNotEmpty()
                .allMatch(id -> Rules.find(id).isPresent());
    }

    private static Stream<String> section(String heading) throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENTATION);
        int start = lines.indexOf(heading);
        assertThat(start).isNotNegative();
        return lines.subList(start + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("## "));
    }
}
