package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.OutputFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what the platform's pages say arrives in the export: never less than docs/fidelity.md promises. */
class ScoreTest {
    /** The least of each share, in hundredths, and the most rows that no page has. */
    private record Floor(
            String operations, String rows, String tables, String types, String required, String enums, int extra) {
        Map<String, String> shares() {
            return Map.of(
                    "operations", operations,
                    "rows", rows,
                    "tables", tables,
                    "types", types,
                    "required", required,
                    "enums", enums);
        }
    }

    /** The oracle counts three rows that an HTML comment hides on one page. */
    private static final Map<PlatformPages, Floor> FLOORS = Map.of(
            PlatformPages.NATIVE, new Floor("100", "99.95", "99.79", "99.9", "99.9", "99.8", 20),
            PlatformPages.CONVERTED_2026_03, new Floor("100", "99.9", "99.5", "99.9", "99.9", "99.5", 20),
            PlatformPages.MIRROR, new Floor("100", "99.95", "99.79", "99.8", "99.9", "99.8", 30));

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            names = {"NATIVE", "CONVERTED_2026_03", "MIRROR"})
    void holdsTheFloors(PlatformPages pages, @TempDir Path folder) throws IOException, InterruptedException {
        Path program = Shared.find("bin", "score.py");
        Path openApi = folder.resolve("openapi");
        OutputFolder.write(OpenApiExport.export(pages.model()), openApi);
        Path truth = folder.resolve("truth.json");
        int wrapped = EnvelopeTruth.write(Shared.find("oracle", "pages.json"), pages.lint(), truth);
        assertThat(wrapped).as("pages without an envelope").isBetween(1, 8);

        Score score = Score.of(program, truth, openApi, folder.resolve("score.txt"));

        Floor floor = FLOORS.get(pages);
        assertThat(score.hundredths()).containsOnlyKeys(floor.shares().keySet());
        floor.shares()
                .forEach((counted, least) -> assertThat(score.hundredths().get(counted))
                        .as(counted + " of " + pages)
                        .isGreaterThanOrEqualTo(new BigDecimal(least)));
        assertThat(score.extraRows()).isLessThanOrEqualTo(floor.extra());
    }

    @Test
    void readsWhatTheProgramSays() {
        Score score = Score.parse("""
                operations         2 of       3    66.667%
                rows extra         6
                """);

        assertThat(score.hundredths()).containsExactly(Map.entry("operations", new BigDecimal("66.666")));
        assertThat(score.extraRows()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Traceback", "rows 0 of 0  0.000%\nrows extra 0", "rows 1 of 2  50.000%"})
    void failsWhereItSaysNothingLegible(String said) {
        assertThatThrownBy(() -> Score.parse(said)).isInstanceOf(AssertionError.class);
    }
}
