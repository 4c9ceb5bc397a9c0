package io.github.feishucodegen.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ApiModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
    private static final Location PLACE = new Location("a.md", 3);

    @ParameterizedTest
    @ValueSource(strings = {"page-unreadable", "page-too-long", "page-reader-failed"})
    void collectsWhatTheReadersTold(String id) {
        Diagnostic report = Diagnostic.error(id, PLACE, "it went wrong", null);

        List<Diagnostic> findings = lint(List.of(report), RuleSelection.ALL);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).isEqualTo(PLACE);
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Test
    void keepsTheCloserHintAndTheSeverityOfTheRule() {
        Diagnostic report = new Diagnostic("duplicate-row", Severity.NOTE, "twice", PLACE, "look at line 2");

        assertThat(lint(List.of(report), RuleSelection.ALL))
                .containsExactly(Diagnostic.warning("duplicate-row", PLACE, "twice", "look at line 2"));
    }

    @Test
    void leavesOutWhatIsNoFaultOfThePages() {
        assertThat(lint(List.of(Diagnostic.note("pages-merged", PLACE, "two pages")), RuleSelection.ALL))
                .isEmpty();
    }

    @Test
    void sortsByPageAndLineAndTellsEachFindingOnce() {
        Diagnostic later = Diagnostic.warning("duplicate-row", new Location("b.md", 1), "x", "y");
        Diagnostic first = Diagnostic.warning("scopes-unread", PLACE, "x", "y");

        assertThat(lint(List.of(later, first, later), RuleSelection.ALL)).containsExactly(first, later);
    }

    @Test
    void appliesTheRulesWanted() {
        List<Diagnostic> report = Stream.of("duplicate-row", "scopes-unread", "page-too-long")
                .map(id -> Diagnostic.warning(id, PLACE, "x", "y"))
                .toList();

        RuleSelection selection = RuleSelection.of(List.of("duplicate-row", "scopes-unread"), List.of("scopes-unread"));

        assertThat(lint(report, selection)).extracting(Diagnostic::id).containsExactly("duplicate-row");
        assertThat(selection.rules()).extracting(Rule::id).containsExactly("duplicate-row");
        assertThat(RuleSelection.of(List.of(), List.of("duplicate-row")).rules())
                .hasSize(Rules.all().size() - 1);
    }

    @Test
    void aMistypedRuleIsNamedTogetherWithThoseThereAre() {
        assertThatThrownBy(() -> RuleSelection.of(List.of(), List.of("duplicat-row")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'duplicat-row'")
                .hasMessageContaining("duplicate-row");
    }

    private static List<Diagnostic> lint(List<Diagnostic> report, RuleSelection rules) {
        return Linter.lint(ApiModel.EMPTY, report, rules);
    }
}
