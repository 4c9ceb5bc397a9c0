package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageCounts;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ReportTest {
    private final StringWriter err = new StringWriter();

    @Test
    void theFirstWarningsStandForAll() {
        print(new Verbosity());

        assertThat(err.toString().lines().toList())
                .hasSize(44)
                .startsWith(
                        "warning: a.md:1: odd [duplicate-row]",
                        "    " + TableFinding.DUPLICATE_ROW.remedy(),
                        "warning: a.md:2: odd [duplicate-row]")
                .endsWith(
                        "and 5 more warnings (5 duplicate-row): --verbose prints them",
                        "1 note (1 column-assumed): --verbose prints them",
                        "error: z.md:1: wrong [page-cut-off]",
                        "    " + TableFinding.PAGE_CUT_OFF.remedy());
    }

    @Test
    void verbosePrintsEverything() {
        print(Verbosity.verbose());

        assertThat(err.toString().lines().toList())
                .hasSize(53)
                .startsWith("note: a.md:1: decided [column-assumed]", "warning: a.md:1: odd [duplicate-row]")
                .endsWith("    " + TableFinding.PAGE_CUT_OFF.remedy());
    }

    private void print(Verbosity verbosity) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.add(Diagnostic.of(TableFinding.PAGE_CUT_OFF, new Location("z.md", 1), "wrong"));
        for (int line = 25; line > 0; line--) {
            diagnostics.add(Diagnostic.of(TableFinding.DUPLICATE_ROW, new Location("a.md", line), "odd"));
        }
        diagnostics.add(Diagnostic.of(TableFinding.COLUMN_ASSUMED, new Location("a.md", 1), "decided"));
        ReadResult reading = new ReadResult(ApiModel.EMPTY, new PageCounts(0, 0, 0, 0, 0, RowCounts.NONE));
        Outcome outcome = new Outcome(reading, new WriteSummary(0, 0, 0));

        new Report(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err), Ansi.OFF), verbosity)
                .print(new Result<>(outcome, diagnostics), "out");
    }
}
