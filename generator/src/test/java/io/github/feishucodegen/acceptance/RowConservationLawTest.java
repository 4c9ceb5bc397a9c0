package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of a table on a page is read, or a finding names it: on every page, and on every page that is broken. */
@Tag("corpus")
class RowConservationLawTest {
    private static final int BROKEN_PAGES = 5_000;
    private static final long SEED = 20_260_701;

    /** Pages on which {@link RowsOnPage} takes code for rows. */
    private static final Set<String> MISCOUNTED =
            Set.of("onboarding_task_changed.md", "uUDN04SN0QjL1QDN/docs/document-block/convert.md");

    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void everyRowIsReadOrReported(PlatformPages pages) {
        int rows = 0;
        for (Path file : files(pages)) {
            String text = text(file);
            Optional<PageDeclaration> page = read(text).value();
            if (page.isPresent() && !(page.get() instanceof GuidePage) && !isMiscounted(file)) {
                assertThat(counts(page.get()).total()).as(file.toString()).isEqualTo(RowsOnPage.count(text));
                rows += counts(page.get()).total();
            }
        }
        assertThat(rows).isGreaterThan(10_000);
        assertThat(pages.lint().diagnostics())
                .extracting(Diagnostic::id)
                .doesNotContain("row-lost", "value-lost", "error-code-lost", "example-lost");
    }

    @Test
    void noRowIsLostInSilenceOnABrokenPage() {
        List<Path> files = new ArrayList<>();
        for (PlatformPages pages : PlatformPages.values()) {
            files.addAll(files(pages));
        }
        Random random = new Random(SEED);
        int broken = 0;
        int report = 0;
        while (broken < BROKEN_PAGES) {
            Path file = files.get(random.nextInt(files.size()));
            String text = text(file);
            Result<Optional<PageDeclaration>> whole = read(text);
            if (!(whole.value().orElse(null) instanceof OperationDeclaration) || isMiscounted(file)) {
                continue;
            }
            broken++;
            BrokenPage page = BrokenPage.of(text, random);
            Result<Optional<PageDeclaration>> read = read(page.text());
            boolean reported = problems(read) > problems(whole) || read.hasErrors();
            report += reported ? 1 : 0;
            int rows = RowsOnPage.count(page.text());
            RowCounts counts = read.value().map(RowConservationLawTest::counts).orElse(RowCounts.NONE);
            assertThat(reported || rows <= counts.total())
                    .as(file + ", " + page.what() + ": " + rows + " rows, of which " + counts)
                    .isTrue();
        }
        assertThat(report).isGreaterThan(BROKEN_PAGES / 10);
    }

    private static Result<Optional<PageDeclaration>> read(String text) {
        return PageReader.read(new Page("page.md", text));
    }

    private static long problems(Result<?> result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .count();
    }

    private static RowCounts counts(PageDeclaration page) {
        if (page instanceof OperationDeclaration operation) {
            return operation.rows();
        }
        return page instanceof EventPage event ? event.rows() : RowCounts.NONE;
    }

    private static boolean isMiscounted(Path file) {
        String name = file.toString().replace('\\', '/');
        return MISCOUNTED.stream().anyMatch(name::endsWith);
    }

    private static List<Path> files(PlatformPages pages) {
        try (Stream<Path> all = Files.walk(pages.folder())) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
