package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same pages give the same bytes, whoever asks, and wherever, and in whatever order. */
class DeterminismTest {
    /** All that pages can become, and what there is to say about them. */
    private record Everything(FileSet java, FileSet openApi, String model, String diagnostics) {
        static Everything from(List<Path> roots) {
            Result<ReadResult> read = Pipeline.read(new PageSelection(roots, List.of(), List.of()));
            return new Everything(
                    GeneratedClient.sources(read.value().model()),
                    OpenApiExport.export(read.value().model()),
                    ModelJson.write(read.value().model()),
                    read.diagnostics().stream().sorted().toList().toString());
        }

        /** File by file, for a failure to name the line. */
        void assertSameAs(Everything other) {
            assertThat(diagnostics).isEqualTo(other.diagnostics);
            assertThat(model).isEqualTo(other.model);
            assertSame(java, other.java);
            assertSame(openApi, other.openApi);
        }

        private static void assertSame(FileSet files, FileSet others) {
            assertThat(files.paths()).isEqualTo(others.paths()).isNotEmpty();
            files.paths().forEach(path -> assertThat(files.text(path)).isEqualTo(others.text(path)));
        }
    }

    private static final Map<Corpus, Everything> HERE = new EnumMap<>(Corpus.class);

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void inAnyOrderOfFiles(Corpus corpus) {
        List<Path> files = new ArrayList<>(corpus.files());
        Everything sorted = Everything.from(files);

        Collections.reverse(files);
        Everything.from(files).assertSameAs(sorted);
        Collections.shuffle(files, new Random(7));
        Everything.from(files).assertSameAs(sorted);
    }

    /** Some pages have the same names in both folders, and are about the same operations. */
    @Test
    void inAnyOrderOfFolders() {
        Path seeds = Corpus.SEEDS.folder();
        Path specs = Corpus.SPECS.folder();

        Everything.from(List.of(specs, seeds)).assertSameAs(Everything.from(List.of(seeds, specs)));
    }

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void inAnotherFolder(Corpus corpus, @TempDir Path elsewhere) throws IOException {
        List<Path> files = new ArrayList<>(corpus.files());
        // Some file systems list files in the order in which they were created.
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = elsewhere.resolve(corpus.folder().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }

        Everything.from(List.of(elsewhere)).assertSameAs(here(corpus));
    }

    @ParameterizedTest
    @CsvSource({
        "SEEDS, tr-TR, Asia/Istanbul",
        "SPECS, tr-TR, Pacific/Kiritimati",
        "SEEDS, ar-SA-u-ca-islamic-nu-arab, Asia/Riyadh",
        "SPECS, ar-SA-u-ca-islamic-nu-arab, America/St_Johns",
        "SPECS, th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok"
    })
    void inAnotherCountry(Corpus corpus, String language, String zone) {
        Everything here = here(corpus);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Everything.from(List.of(corpus.folder())).assertSameAs(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    private static Everything here(Corpus corpus) {
        Path folder = corpus.folder();
        return HERE.computeIfAbsent(corpus, first -> Everything.from(List.of(folder)));
    }
}
