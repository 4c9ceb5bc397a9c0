package io.github.feishucodegen.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.model.ApiModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinterTest {
    private static final Location PLACE = new Location("a.md", 3);

    @ParameterizedTest
    @EnumSource(names = {"PAGE_UNREADABLE", "PAGE_TOO_LONG", "PAGE_READER_FAILED"})
    void collectsFindingsOfReaders(PageFinding kind) {
        Diagnostic report = Diagnostic.of(kind, PLACE, "it went wrong");

        assertThat(lint(List.of(report), RuleSelection.ALL)).containsExactly(report);
    }

    @Test
    void leavesOutWhatIsNoFaultOfThePages() {
        assertThat(lint(List.of(Diagnostic.of(LinkingFinding.PAGES_MERGED, PLACE, "two pages")), RuleSelection.ALL))
                .isEmpty();
    }

    @Test
    void sortsByPageAndLineAndTellsEachFindingOnce() {
        Diagnostic later = Diagnostic.of(TableFinding.DUPLICATE_ROW, new Location("b.md", 1), "x", "y");
        Diagnostic first = Diagnostic.of(PageFinding.SCOPES_UNREAD, PLACE, "x", "y");

        assertThat(lint(List.of(later, first, later), RuleSelection.ALL)).containsExactly(first, later);
    }

    @Test
    void appliesTheRulesWanted() {
        List<Diagnostic> report = Stream.of(
                        TableFinding.DUPLICATE_ROW, PageFinding.SCOPES_UNREAD, PageFinding.PAGE_TOO_LONG)
                .map(kind -> Diagnostic.of(kind, PLACE, "x"))
                .toList();

        RuleSelection selection = RuleSelection.of(List.of("duplicate-row", "scopes-unread"), List.of("scopes-unread"));

        assertThat(lint(report, selection)).extracting(Diagnostic::id).containsExactly("duplicate-row");
        assertThat(selection.rules()).isEqualTo(List.of(TableFinding.DUPLICATE_ROW));
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
