package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void someOfEachRuleAreShownAndTheOthersCounted() {
        List<Diagnostic> findings = new ArrayList<>();
        for (int line = 1; line <= 90; line++) {
            findings.add(finding("often", line));
        }
        findings.add(finding("seldom", 91));
        findings.add(finding("seldom", 92));

        Excerpt excerpt = Excerpt.of(findings, 10);

        assertThat(excerpt.shown())
                .hasSize(7)
                .filteredOn(shown -> shown.id().equals("seldom"))
                .hasSize(2);
        assertThat(excerpt.restByRule()).isEqualTo("85 often");
        assertThat(Excerpt.byRule(findings)).isEqualTo("90 often, 2 seldom");
        assertThat(Excerpt.of(findings, 92).rest()).isEmpty();
    }

    @Test
    void noMoreAreShownThanThereIsRoomFor() {
        List<Diagnostic> findings = new ArrayList<>();
        for (int rule = 0; rule < 30; rule++) {
            findings.add(finding("rule-" + rule, rule + 1));
        }

        assertThat(Excerpt.of(findings, 10).shown()).hasSize(10);
    }

    private static Diagnostic finding(String rule, int line) {
        return Diagnostic.warning(rule, new Location("a.md", line), "odd", null);
    }
}
