package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class PullCommandTest {
    private static final String ROOT = StoredPages.SERVER_ROOT + "/reference/im-v1/message/m";

    @TempDir
    Path dir;

    private StandInPortal server;
    private Path folder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(StoredPages.numbered(30));
        folder = dir.resolve("pages");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private int run(Ansi ansi, String... more) {
        StringWriter written = new StringWriter();
        StringWriter errors = new StringWriter();
        List<String> args = new ArrayList<>(List.of("pull", folder.toString()));
        if (!List.of(more).contains("--host")) {
            args.addAll(List.of("--host", server.uri().toString()));
        }
        args.addAll(List.of(more));
        int exit = Main.commandLine(new PrintWriter(written), new PrintWriter(errors), ansi)
                .execute(args.toArray(String[]::new));
        out = written.toString();
        err = errors.toString();
        return exit;
    }

    private int run(String... more) {
        return run(Ansi.OFF, more);
    }

    @Test
    void tellsWhatIsNewAndThenThatNothingIs() {
        assertThat(run()).isZero();
        assertThat(out)
                .startsWith("new      im-v1/message/m0.md\n")
                .containsPattern("Pulled \\S+: 30 new, 0 changed, 0 moved, 0 gone, 0 failed, 0 unchanged; "
                        + "\\d+ (B|kB) in 32 requests, [\\d.]+ s\\.\n$");
        assertThat(err).isEmpty();

        assertThat(run()).isZero();
        assertThat(out).contains("0 new").contains("30 unchanged").contains(" in 2 requests");
    }

    @Test
    void failuresAreToldPageByPageWithoutControlCharacters() {
        server.fail(ROOT + "3", Fault.REFUSED);

        assertThat(run()).isEqualTo(ExitCode.FINDINGS);
        assertThat(err)
                .isEqualTo("failed: im-v1/message/m3.md: the portal refuses with code 1002: no "
                        + "\\u001B[31mpermission\\u0007 here\n");
        assertThat(out).contains("29 new").contains("1 failed");
    }

    @Test
    void checkFailsIfAnythingWouldChange() throws IOException {
        assertThat(run("--check")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).contains("Compared ");
        assertThat(folder).doesNotExist();

        run();
        assertThat(run("--check", "--quiet")).isZero();
        assertThat(out).isEmpty();
        Files.delete(folder.resolve("im-v1/message/m3.md"));
        assertThat(run("--check")).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void offlineSaysSo() throws IOException {
        assertThat(run("--offline")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("offline, so the portal was not asked").contains("has no pages");
        run();
        server.forgetRequests();

        assertThat(run("--offline")).isZero();
        assertThat(out).contains("Offline: the portal was not asked.").contains("has 30 pages");
        Files.writeString(folder.resolve("im-v1/message/m3.md"), "edited");
        assertThat(run("--offline")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err).isEqualTo("missing or edited: im-v1/message/m3.md\n");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aShrunkListIsAFault() {
        run();
        for (int i = 0; i < 10; i++) {
            server.pages().remove(ROOT + i);
        }

        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .startsWith("error: the portal no longer lists 10 of the 30 pages")
                .contains("--allow-shrink");
        assertThat(run("--allow-shrink")).isZero();
    }

    @Test
    void selectsByProject() {
        assertThat(run("--select", "im/v1/message/m7")).isZero();
        assertThat(out).contains("1 new");
        assertThat(run("--select", "imm")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("did you mean 'im'?");
    }

    @Test
    void theRateIsALimit() {
        assertThat(run("--rate", "12", "--include", "**/m1*")).isZero();
        List<Long> times = server.requests().stream().map(r -> r.nanoTime()).toList();

        assertThat(times).hasSize(13);
        assertThat(times.get(12) - times.get(0)).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void aTerminalSeesOneLine() {
        server.latency(30);
        assertThat(run(Ansi.ON)).isZero();

        assertThat(err)
                .contains("\r\u001B[Kpulled 0 of 30 pages")
                .endsWith("\r\u001B[K")
                .doesNotContain("\n");
    }

    @Test
    void theProgressHasTheRateAndTheRemainingTime() {
        assertThat(PullLine.line(300, 2250, TimeUnit.SECONDS.toNanos(60)))
                .isEqualTo("pulled 300 of 2250 pages, 5.0 per second, 6 min 30 s left");
    }

    @ParameterizedTest
    @CsvSource({
        "--jobs, 0, --jobs is a number from 1 to 64",
        "--rate, -1, --rate is 0 or more",
        "--form, html, 'html'",
        "--language, fr, fr",
        "--host, ftp://me:secret@x.com, not the address of an HTTP server"
    })
    void mistypedOptionsAreExplained(String option, String value, String told) {
        assertThat(run(option, value)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains(told.replace("'", "")).doesNotContain("secret");
    }
}
