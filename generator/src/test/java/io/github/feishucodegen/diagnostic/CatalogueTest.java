package io.github.feishucodegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "feishucodegen");

    /** They name findings to select them, and report nothing. */
    private static final Set<String> SELECTING = Set.of("Rules.java", "Questions.java", "SideReader.java");

    @Test
    void hasAllEnumsOfFindings() {
        assertThat(Catalogue.all())
                .containsExactlyInAnyOrderElementsOf(Stream.of(DiagnosticId.class.getPermittedSubclasses())
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(DiagnosticId.class::cast)
                        .toList());
    }

    @Test
    void idsAreUniqueAndInKebabCase() {
        assertThat(Catalogue.all())
                .extracting(DiagnosticId::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)+"));
    }

    @Test
    void meaningsAndRemediesAreOneSentence() {
        assertThat(Catalogue.all()).allSatisfy(kind -> {
            assertThat(kind.meaning()).matches("[A-Z][^.]*(\\.[^ ][^.]*)*\\.");
            assertThat(kind.remedy()).matches("[A-Z][^.]*(\\.[^ ][^.]*)*\\.");
            assertThat(kind.meaning() + kind.remedy()).doesNotContain("|");
        });
    }

    /** Only {@link Diagnostic} takes a kind, and its type is sealed, so that no finding is made outside the catalogue. */
    @Test
    void everyKindIsReportedSomewhere() throws IOException {
        String sources = reportingSources();
        assertThat(Catalogue.all())
                .allMatch(kind ->
                        sources.matches("(?s).*\\b" + kind.getClass().getSimpleName() + "\\." + kind.name() + "\\b.*"));
    }

    @Test
    void severityComesFromTheKind() {
        Location place = new Location("a.md", 2);
        assertThat(Diagnostic.of(LinkingFinding.PAGES_DISAGREE, place, "two types"))
                .hasToString(
                        "a.md:2: warning: two types [pages-disagree]\n    " + LinkingFinding.PAGES_DISAGREE.remedy());
        assertThat(Diagnostic.of(LinkingFinding.PAGES_DISAGREE, place, "two types", "Look.")
                        .hint())
                .isEqualTo("Look.");
    }

    private static String reportingSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> reporting = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !SELECTING.contains(file.getFileName().toString()))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path file : reporting) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
