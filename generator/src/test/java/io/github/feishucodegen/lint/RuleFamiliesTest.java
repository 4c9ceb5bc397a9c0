package io.github.feishucodegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a folder of pages that are wrong, with the findings expected, and one of pages that are nearly wrong. To
 * write the findings anew, run with {@code -Dfixtures.write=true}, and look at what changed.
 */
class RuleFamiliesTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "feishucodegen", "lint", "rules");

    /** What takes a broken disk, 16 megabytes or a fault of the toolkit; see {@link LinterTest}. */
    private static final Set<String> WITHOUT_FAMILY = Set.of(
            "page-unreadable",
            "page-too-long",
            "page-reader-failed",
            // RowConservationTest holds these.
            "row-lost",
            "value-lost",
            "error-code-lost",
            "example-lost",
            // KnownNestingTest holds this one: it takes nesting knowledge.
            "nesting-differs",
            // CorrectorTest holds these.
            "correction-without-target",
            "correction-superfluous",
            "correction-repeated",
            "overlay-unreadable");

    static List<String> families() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void findsWhatIsWrong(String rule) throws IOException {
        List<Diagnostic> findings = lint(FOLDER.resolve(rule).resolve("wrong"));
        Path expected = FOLDER.resolve(rule).resolve("findings.txt");
        List<String> lines =
                findings.stream().flatMap(finding -> finding.toString().lines()).toList();
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
        assertThat(findings).extracting(Diagnostic::id).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("families")
    void findsNothingWhereNothingIsWrong(String rule) {
        assertThat(lint(FOLDER.resolve(rule).resolve("right"))).isEmpty();
    }

    @Test
    void everyRuleHasAFamilyAndEveryFamilyARule() throws IOException {
        Set<String> ids = ids();
        ids.removeAll(WITHOUT_FAMILY);
        assertThat(families()).containsExactlyElementsOf(ids);
    }

    private static Set<String> ids() {
        return Rules.all().stream().map(DiagnosticId::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Diagnostic> lint(Path folder) {
        PageSelection pages = new PageSelection(List.of(folder), List.of(), List.of());
        return Pipeline.over(pages).lint(RuleSelection.ALL).value().findings();
    }
}
