package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Catalogue;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.TableFinding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void someOfEachRuleAreShownAndTheOthersCounted() {
        List<Diagnostic> findings = new ArrayList<>();
        for (int line = 1; line <= 90; line++) {
            findings.add(finding(TableFinding.COLUMN_UNKNOWN, line));
        }
        findings.add(finding(TableFinding.TABLE_EMPTY, 91));
        findings.add(finding(TableFinding.TABLE_EMPTY, 92));

        Excerpt excerpt = Excerpt.of(findings, 10);

        assertThat(excerpt.shown())
                .hasSize(7)
                .filteredOn(shown -> shown.kind() == TableFinding.TABLE_EMPTY)
                .hasSize(2);
        assertThat(excerpt.restByRule()).isEqualTo("85 column-unknown");
        assertThat(Excerpt.byRule(findings)).isEqualTo("90 column-unknown, 2 table-empty");
        assertThat(Excerpt.of(findings, 92).rest()).isEmpty();
    }

    @Test
    void noMoreAreShownThanThereIsRoomFor() {
        List<Diagnostic> findings =
                Catalogue.all().stream().map(kind -> finding(kind, 1)).toList();

        assertThat(Excerpt.of(findings, 10).shown()).hasSize(10);
    }

    private static Diagnostic finding(DiagnosticId kind, int line) {
        return Diagnostic.of(kind, new Location("a.md", line), "odd");
    }
}
