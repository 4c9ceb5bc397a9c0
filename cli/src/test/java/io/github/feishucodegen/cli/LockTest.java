package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Overlays, selections and locks on the command line. */
class LockTest {
    @TempDir
    Path dir;

    private Path pages;
    private Path client;
    private Path lock;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(dir.resolve("pages"));
        client = dir.resolve("client");
        lock = dir.resolve("names.lock.json");
        page("b.md", "POST", "/open-apis/lamp/v1/lamps/:lamp_id/hang");
        page("c.md", "GET", "/open-apis/bulb/v1/bulbs");
    }

    @Test
    void aNewNeighbourDoesNotRenameWhatIsLocked() throws IOException {
        assertThat(run("names", "lock", pages, "--lock", lock)).isZero();
        assertThat(out).contains("Locked ").contains(" of them new, and 0 that are gone, in " + lock);
        assertThat(run("names", "verify", pages, "--lock", lock)).as(out).isZero();
        assertThat(out).contains("All names are as in " + lock);
        String before = generated("HangLampReqBody.java");

        // The URLs lead to the same names, and this page comes first.
        page("a.md", "POST", "/open-apis/lamp/v1/lamp/:lamp_id/hang", "other_id");

        assertThat(generated("HangLampReqBody.java")).isNotEqualTo(before);
        assertThat(run("names", "verify", pages, "--lock", lock)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out)
                .contains("not in the lock: * operations: POST /open-apis/lamp/v1/lamp/:/hang is lamp/v1/lamp/hang_2")
                .contains("update the lock with 'names lock'");
        assertThat(generated("HangLampReqBody.java", "--lock", lock)).isEqualTo(before);
        assertThat(err).contains("name-lock-behind");

        assertThat(run("names", "lock", pages, "--lock", lock)).isZero();
        assertThat(run("names", "verify", pages, "--lock", lock)).isZero();
        assertThat(generated("HangLampReqBody.java", "--lock", lock)).isEqualTo(before);
        assertThat(err).doesNotContain("name-lock-behind");
    }

    @Test
    void aLockBesideThePagesIsUsed() throws IOException {
        assertThat(run("generate", pages, "--output", client)).isZero();
        assertThat(out).contains("There is no name lock").contains("feishu-codegen names lock " + pages + "\n");
        assertThat(run("generate", pages, "--output", client, "--quiet")).isZero();
        assertThat(out).isEmpty();

        assertThat(run("names", "lock", pages)).isZero();
        assertThat(out).contains("in " + pages.resolve("names.lock.json"));
        assertThat(run("names", "verify", pages)).isZero();
        String before = generated("HangLampReqBody.java");
        assertThat(out).doesNotContain("no name lock");

        page("a.md", "POST", "/open-apis/lamp/v1/lamp/:lamp_id/hang", "other_id");
        assertThat(generated("HangLampReqBody.java")).isEqualTo(before);
        assertThat(generated("HangLampReqBody.java", "--no-lock")).isNotEqualTo(before);
        assertThat(out).doesNotContain("no name lock");
    }

    @Test
    void severalLocksBesideThePagesAreRefused() throws IOException {
        assertThat(run("names", "lock", pages)).isZero();
        Path others = Files.createDirectory(dir.resolve("others"));
        Files.copy(pages.resolve("names.lock.json"), others.resolve("names.lock.json"));

        assertThat(run("generate", pages, others, "--output", client)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("several name locks lie beside the pages: ");
        assertThat(run("names", "lock", pages, others)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("--lock is needed");
    }

    @Test
    void whatIsGoneLeavesATombstoneWhereThatIsAskedFor() throws IOException {
        assertThat(run("names", "lock", pages, "--lock", lock)).isZero();
        Files.delete(pages.resolve("b.md"));

        assertThat(run("names", "verify", pages, "--lock", lock)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).contains("no longer given: * operations: POST /open-apis/lamp/v1/lamps/:/hang");
        assertThat(run("names", "lock", pages, "--lock", lock)).isZero();
        assertThat(run("names", "verify", pages, "--lock", lock)).isZero();

        assertThat(generated("HangLampReq.java", "--lock", lock)).isEmpty();
        assertThat(generated("HangLampReq.java", "--lock", lock, "--tombstones"))
                .contains("@Deprecated")
                .contains("POST /open-apis/lamp/v1/lamps/:/hang")
                .contains("private HangLampReq()");
        assertThat(run("generate", pages, "--output", client, "--tombstones")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPageThatCannotBeReadKeepsItsNames() throws IOException {
        assertThat(run("names", "lock", pages, "--lock", lock)).isZero();
        String locked = Files.readString(lock);
        String whole = Files.readString(pages.resolve("b.md"));
        Files.writeString(pages.resolve("b.md"), whole.replace("名称 | 类型 | 必填 | 描述", "甲 | 乙 | 丙 | 丁"));
        page("d.md", "GET", "/open-apis/wick/v1/wicks");

        for (String command : List.of("lock", "verify")) {
            assertThat(run("names", command, pages, "--lock", lock)).isEqualTo(ExitCode.FINDINGS);
            assertThat(err).contains("error: b.md:");
            assertThat(out).contains("because of 1 error").contains("--keep-going");
        }
        assertThat(lock).hasContent(locked);

        assertThat(run("names", "verify", pages, "--lock", lock, "--keep-going"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err).contains("error: b.md:");
        assertThat(out).contains("wick/v1/wick/list").doesNotContain("no longer given");
        assertThat(run("names", "lock", pages, "--lock", lock, "--keep-going")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err).contains("error: b.md:");
        assertThat(out).contains(" and 0 that are gone");
        assertThat(Files.readString(lock)).contains("HangLampReq").contains("wick/v1/wick/list");

        Files.writeString(pages.resolve("b.md"), whole);
        assertThat(run("names", "verify", pages, "--lock", lock)).as(out).isZero();
    }

    @Test
    void aLockThatIsNoneIsRefused() throws IOException {
        assertThat(run("names", "verify", pages, "--lock", lock)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("the name lock " + lock + " is missing");
        Files.writeString(lock, "{\"format\": 1,");

        for (String command : List.of("lock", "verify")) {
            assertThat(run("names", command, pages, "--lock", lock)).isEqualTo(ExitCode.USAGE);
            assertThat(err).contains("is not a name lock");
        }
        assertThat(lock).hasContent("{\"format\": 1,");
    }

    @Test
    void selectionWritesWhatIsAskedForAndCallsItTheSame() throws IOException {
        String whole = generated("HangLampReq.java");

        assertThat(generated("HangLampReq.java", "--select", "lamp/v1/*")).isEqualTo(whole);
        assertThat(out).contains("2 operations").contains("; selected 1 operation");
        assertThat(Files.exists(client.resolve("io/github/feishucodegen/feishu/service/bulb")))
                .isFalse();
        assertThat(run("openapi", pages, "--output", dir.resolve("api"), "--select", "!lamp"))
                .isZero();
        assertThat(dir.resolve("api/bulb.json")).exists();
        assertThat(dir.resolve("api/lamp.json")).doesNotExist();
    }

    @Test
    void aSelectorThatMatchesNothingIsAMistype() {
        for (String command : List.of("generate", "model", "openapi", "lint")) {
            assertThat(run(command, pages, "--select", "lmap/v1", "--output", dir.resolve("x.json")))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err).contains("--select 'lmap/v1' selects no operation").contains("did you mean 'lamp'?");
        }
        assertThat(run("lint", pages, "--select", "a/b/c/d/e")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("has 5 levels");
    }

    @Test
    void overlaysCorrectPagesWhereverTheyLie() throws IOException {
        Files.writeString(pages.resolve("lamp.overlay.yaml"), """
                feishu-overlay: 1
                operations:
                  lamp.v1.lamp.hang:
                    fields:
                      body.user_id: { type: int64 }
                """);
        Path other = Files.writeString(dir.resolve("other.yaml"), """
                feishu-overlay: 1
                operations:
                  lamp.v1.lamp.hang: { name: lamp.v1.fixture.hang }
                """);

        assertThat(generated("HangFixtureReqBody.java", "--overlay", other)).contains("Long getUserId()");
        assertThat(out).contains("corrected by 2 overlays");

        Files.writeString(other, "feishu-overlay: 1\noperations:\n  lamp.v1.lamp.heng: { body-class: A }\n");
        assertThat(run("model", pages, "--overlay", other, "--output", dir.resolve("m.json")))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err)
                .contains("error: other.yaml:3: no page describes lamp.v1.lamp.heng [correction-without-target]")
                .contains("Did you mean 'lamp.v1.lamp.hang'?");
        assertThat(run("model", pages, "--overlay", dir.resolve("none.yaml"), "--output", dir.resolve("m.json")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("the overlay does not exist");
    }

    @Test
    void aDiffReadsBothSidesCorrected() throws IOException {
        Path before = Files.createDirectory(dir.resolve("before"));
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                Files.copy(file, before.resolve(file.getFileName()));
            }
        }
        Files.writeString(pages.resolve("lamp.overlay.yaml"), """
                feishu-overlay: 1
                operations:
                  lamp.v1.lamp.hang: { fields: { body.user_id: { type: int } } }
                """);

        assertThat(run("diff", before, pages)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).contains("user_id");
        assertThat(run("diff", before, pages, "--overlay", pages.resolve("lamp.overlay.yaml")))
                .as(out + err)
                .isZero();
    }

    @Test
    void lintTellsOfCorrectionsWithoutUse() throws IOException {
        Files.writeString(pages.resolve("lamp.overlay.yaml"), """
                feishu-overlay: 1
                operations:
                  lamp.v1.lamp.hang:
                    fields:
                      body.user_id: { type: string }
                      body.use_id: { type: string }
                """);

        assertThat(run("lint", pages, "--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out)
                .contains("lamp.overlay.yaml:5: ")
                .contains("[correction-superfluous]")
                .contains("lamp.overlay.yaml:6: ")
                .contains("[correction-without-target]");
    }

    /** The text of a class of the client; empty where there is none. */
    private String generated(String file, Object... options) throws IOException {
        Object[] all = Stream.concat(Stream.of("generate", pages, "--output", client), Stream.of(options))
                .toArray();
        assertThat(run(all)).as(err).isZero();
        try (Stream<Path> files = Files.walk(client)) {
            Path found = files.filter(f -> f.endsWith(file)).findFirst().orElse(null);
            return found == null ? "" : Files.readString(found);
        }
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.commandLine(new PrintWriter(printed), new PrintWriter(told), Ansi.OFF)
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        out = printed.toString();
        err = told.toString();
        return code;
    }

    private void page(String name, String method, String path) throws IOException {
        page(name, method, path, "user_id");
    }

    private void page(String name, String method, String path, String field) throws IOException {
        Files.writeString(pages.resolve(name), """
                # A lamp

                ## 请求
                名称 | 值
                ---|---
                HTTP URL | https://open.feishu.cn%s
                HTTP Method | %s

                ### 请求体

                名称 | 类型 | 必填 | 描述
                --- | --- | --- | ---
                %s | string | 否 | Who

                ## 响应

                ### 响应体

                名称 | 类型 | 描述
                --- | --- | ---
                code | int | 错误码，非 0 表示失败
                """.formatted(path, method, field));
    }
}
