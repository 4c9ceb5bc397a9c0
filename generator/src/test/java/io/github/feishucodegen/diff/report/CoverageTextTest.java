package io.github.feishucodegen.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.model.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each figure is another one, so none can stand in the place of another. */
class CoverageTextTest {
    private static final Coverage.Side OLD =
            new Coverage.Side(0, 11, 12, 0, 0, Set.of("piped"), Set.of(Language.CHINESE));
    private static final Coverage.Side NEW =
            new Coverage.Side(0, 13, 14, 0, 0, Set.of("bare", "portal"), Set.of(Language.ENGLISH));
    private static final Coverage MODELS =
            new Coverage(OLD, NEW, Coverage.Pages.NONE, 21, 22, 23, 24, List.of("A first thing.", "Another thing."));

    @Test
    void eachDifferenceBetweenThePagesIsNamed() {
        Coverage coverage =
                MODELS.with(OLD.with(31, 32, 33), NEW.with(34, 35, 36), new Coverage.Pages(41, 42, 43, 44, 45, 46));
        assertThat(CoverageText.lines(coverage))
                .containsExactly(
                        "Pages: 31 → 34; 41 on both sides (42 with equal texts), 43 only old, 44 only new.",
                        "Guides: 32 → 35, 45 compared by their texts. Unreadable: 33 → 36, 46 on both sides.",
                        "Compared: 21 operations and 22 events on both sides, 24 of them page by page; 23 on pages of "
                                + "another name.",
                        "Forms: piped → bare, portal. Languages: zh → en.",
                        "Not compared: A first thing.",
                        "Not compared: Another thing.");
    }

    @Test
    void modelsHaveNoPages() {
        assertThat(CoverageText.lines(MODELS))
                .hasSize(4)
                .noneMatch(line -> line.startsWith("Pages:") || line.startsWith("Guides:"));
    }

    @Test
    void guidesOfOtherNamesAreNotCompared() {
        Coverage.Pages pages = new Coverage.Pages(41, 42, 43, 44, 0, 46);
        assertThat(CoverageText.lines(MODELS.with(OLD.with(31, 32, 33), NEW.with(34, 35, 36), pages)))
                .contains("Not compared: No guide has the same name on both sides, so guides are not compared.");
        assertThat(CoverageText.lines(MODELS.with(OLD.with(31, 0, 33), NEW.with(34, 0, 36), pages)))
                .noneMatch(line -> line.contains("No guide"));
    }

    @Test
    void equalFormsAreNamedOnceAndMissingOnesAsUnknown() {
        Coverage.Side unknown = new Coverage.Side(0, 1, 0, 0, 0, Set.of(), Set.of());
        assertThat(CoverageText.lines(new Coverage(OLD, OLD, Coverage.Pages.NONE, 1, 0, 0, 0, List.of())))
                .contains("Forms: piped. Languages: zh.");
        assertThat(CoverageText.lines(new Coverage(OLD, unknown, Coverage.Pages.NONE, 1, 0, 0, 0, List.of())))
                .contains("Forms: piped → unknown. Languages: zh → unknown.");
    }
}
