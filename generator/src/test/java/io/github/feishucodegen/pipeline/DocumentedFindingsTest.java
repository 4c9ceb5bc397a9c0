package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Catalogue;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.lint.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables of docs/findings.md and docs/lint.md are written from the catalogue. To write them anew, run with
 * {@code -Dfixtures.write=true}.
 */
class DocumentedFindingsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String HEADER = "| id | severity | meaning | remedy |";

    @Test
    void findingsListsAllFindingsByStage() throws IOException {
        assertDocumented("findings.md", Catalogue.stages());
    }

    @Test
    void lintListsItsRules() throws IOException {
        assertDocumented("lint.md", List.of(new Catalogue.Stage("Rules", Rules.all())));
    }

    /** Compares the table below the heading of each stage, and writes it first if that is wanted. */
    private static void assertDocumented(String name, List<Catalogue.Stage> stages) throws IOException {
        Path document = DOCS.resolve(name);
        List<String> written = Files.readAllLines(document);
        List<String> expected = written;
        for (Catalogue.Stage stage : stages) {
            expected = withTable(expected, stage);
        }
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(document, expected);
        } else {
            assertThat(written).isEqualTo(expected);
        }
        assertThat(expected.stream().filter(line -> line.startsWith("| `")))
                .hasSize(stages.stream()
                        .mapToInt(stage -> stage.findings().size())
                        .sum());
    }

    /** The document with the table of the stage in place of the first table below its heading. */
    private static List<String> withTable(List<String> document, Catalogue.Stage stage) {
        int heading = document.indexOf("## " + stage.title());
        assertThat(heading).as(stage.title()).isNotNegative();
        int start = heading;
        while (!document.get(start).equals(HEADER)) {
            start++;
        }
        int end = start;
        while (end < document.size() && document.get(end).startsWith("|")) {
            end++;
        }
        List<String> result = new ArrayList<>(document.subList(0, start));
        result.add(HEADER);
        result.add("| --- | --- | --- | --- |");
        stage.findings().stream().map(DocumentedFindingsTest::row).forEach(result::add);
        result.addAll(document.subList(end, document.size()));
        return result;
    }

    private static String row(DiagnosticId kind) {
        return "| `" + kind.id() + "` | " + kind.severity().word() + " | " + kind.meaning() + " | " + kind.remedy()
                + " |";
    }
}
