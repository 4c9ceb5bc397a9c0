package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.TableFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Location SECOND_LINE = new Location("a.md", 2);

    @Test
    void areSortedBySeverityAndPlaceAndSaidOnce() {
        Diagnostic note = Diagnostic.of(TableFinding.COLUMN_ASSUMED, SECOND_LINE, "note");
        Diagnostic early = Diagnostic.of(TableFinding.DUPLICATE_ROW, new Location("a.md", 1), "warning");
        Diagnostic late = Diagnostic.of(TableFinding.DUPLICATE_ROW, SECOND_LINE, "warning");
        Diagnostic error = Diagnostic.of(TableFinding.PAGE_CUT_OFF, SECOND_LINE, "error");

        assertThat(Findings.of(List.of(late, note, error, early, late)))
                .isEqualTo(new Findings(List.of(error), List.of(early, late), List.of(note)));
    }

    @Test
    void sayWhereWhatAndWhatToDo() {
        Diagnostic error = Diagnostic.of(
                LinkingFinding.TYPE_SPELLING_UNKNOWN, SECOND_LINE, "no type 'strin'", "Did you mean string?");

        assertThat(Findings.line(error)).isEqualTo("a.md:2: no type 'strin' [type-spelling-unknown]");
        assertThat(Findings.lineAndHint(error).lines())
                .containsExactly("a.md:2: no type 'strin' [type-spelling-unknown]", "    Did you mean string?");
    }

    @Test
    void letNoPageSpeakToTheTerminal() {
        assertThat(Findings.printable("\u001B[2J面试\nb.md:1: forged\u202E\u0085 \uD83D\uDE00"))
                .isEqualTo("\\u001B[2J面试\\u000Ab.md:1: forged\\u202E\\u0085 \uD83D\uDE00");
    }
}
