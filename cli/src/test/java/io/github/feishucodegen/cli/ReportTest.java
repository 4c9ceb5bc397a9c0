package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageCounts;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ReportTest {
    private final StringWriter err = new StringWriter();

    @Test
    void theFirstWarningsStandForAll() {
        print(false);

        assertThat(err.toString().lines().toList())
                .hasSize(23)
                .startsWith("warning: a.md:1: odd [w]", "warning: a.md:2: odd [w]")
                .endsWith(
                        "and 5 more warnings (5 w): --verbose prints them",
                        "1 note (1 n): --verbose prints them",
                        "error: z.md:1: wrong [e]");
    }

    @Test
    void verbosePrintsEverything() {
        print(true);

        assertThat(err.toString().lines().toList())
                .hasSize(27)
                .startsWith("note: a.md:1: decided [n]")
                .endsWith("error: z.md:1: wrong [e]");
    }

    private void print(boolean verbose) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.add(Diagnostic.error("e", new Location("z.md", 1), "wrong", null));
        for (int line = 25; line > 0; line--) {
            diagnostics.add(Diagnostic.warning("w", new Location("a.md", line), "odd", null));
        }
        diagnostics.add(Diagnostic.note("n", new Location("a.md", 1), "decided"));
        ReadResult reading = new ReadResult(ApiModel.EMPTY, new PageCounts(0, 0, 0, 0, 0, RowCounts.NONE));
        Outcome outcome = new Outcome(reading, new WriteSummary(0, 0, 0));

        new Report(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err), Ansi.OFF), verbose)
                .print(new Result<>(outcome, diagnostics), Path.of("out"));
    }
}
