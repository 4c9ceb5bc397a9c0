package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.lint.SarifSchema;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.LintResult;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageCounts;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page of the platform ends in an exception, a hang or silence. */
@Tag("corpus")
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlatformPagesTest {
    private static final String READER_FAILED = "page-reader-failed";

    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void everyPageIsAnOperationOrAnEventOrAGuideOrAnError(PlatformPages pages) throws IOException {
        Result<LintResult> linted = pages.lint();

        PageCounts counts = linted.value().reading().counts();
        assertThat(counts.pages()).isEqualTo(files(pages.folder()).size()).isPositive();
        assertThat(counts.operations() + counts.events() + counts.guides() + counts.unreadable())
                .isEqualTo(counts.pages());
        assertThat(linted.diagnostics()).extracting(Diagnostic::id).doesNotContain(READER_FAILED);
        assertThat(pagesWithErrors(linted.diagnostics())).hasSizeGreaterThanOrEqualTo(counts.unreadable());
    }

    /** Nothing but a page that says nothing legible stops a run, and of these there is none. */
    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void allPagesOfADialectBecomeJava(PlatformPages pages, @TempDir Path folder) {
        PageSelection all = new PageSelection(List.of(pages.folder()), List.of(), List.of());

        Result<Outcome> generated = Pipeline.over(all).writeJava(new BasePackage("com.example.feishu"), folder);

        assertThat(generated.diagnostics()).noneMatch(found -> found.severity() == Severity.ERROR);
        assertThat(generated.value().reading().counts().unreadable()).isZero();
        assertThat(generated.value().written()).isNotNull();
        assertThat(pages.lint().value().findings()).noneMatch(found -> found.severity() == Severity.ERROR);
    }

    /** Whoever has only one page gets as far. */
    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void everyPageCanBeReadAlone(PlatformPages pages) throws IOException {
        for (Path file : files(pages.folder())) {
            PageSelection alone = new PageSelection(List.of(file), List.of(), List.of());
            Result<LintResult> linted = Pipeline.over(alone).lint(RuleSelection.ALL);

            assertThat(linted.diagnostics()).extracting(Diagnostic::id).doesNotContain(READER_FAILED);
            PageCounts counts = linted.value().reading().counts();
            int understood = pagesOf(linted.value().reading().model()) + counts.events() + counts.guides();
            assertThat(understood == 1 || linted.hasErrors())
                    .as(file.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void theFindingsAreValidSarif(PlatformPages pages) {
        LintResult linting = pages.lint().value();

        assertThat(linting.findings()).isNotEmpty();
        assertThat(SarifSchema.faults(linting.sarif())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void theModelSurvivesItsJson(PlatformPages pages) {
        assertThat(ModelJson.read(ModelJson.write(pages.model())).equals(pages.model()))
                .isTrue();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int pagesOf(ApiModel model) {
        return model.operations().stream()
                .mapToInt(operation -> operation.pages().size())
                .sum();
    }

    private static Set<String> pagesWithErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.location().page())
                .collect(Collectors.toSet());
    }
}
