package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly workflow asks the real portal. Its script is run here against the stand-in. */
class PortalCheckTest {
    @TempDir
    Path dir;

    private StandInPortal server;
    private Path answer;
    private Shell shell;

    @BeforeEach
    void serve() throws IOException {
        Assumptions.assumeTrue(Shell.has("bash"), "there is no bash on this machine");
        server = StandInPortal.serving(StoredPages.operations(3));
        answer = dir.resolve("answer");
        shell = new Shell(dir).with("SELECT", "zoo").with("FEISHU_CODEGEN", codegen());
    }

    @AfterEach
    void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** The script splits the command at spaces, so a file has the whole of it. */
    private String codegen() throws IOException {
        Path program = dir.resolve("codegen");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path") + "' "
                        + Main.class.getName() + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private int check() throws Exception {
        String script = Workflows.ROOT.resolve(".ci/portal-check").toString();
        return shell.run(script, answer.toString(), server.uri().toString()).exit();
    }

    private String said() throws IOException {
        return Files.readString(answer.resolve("answer.md"));
    }

    @Test
    void everythingFits() throws Exception {
        assertThat(check()).isZero();
        assertThat(said())
                .startsWith("## The portal is as the toolkit expects it\n")
                .contains("| fits | list, addresses and native pages of " + server.uri() + " | Pulled ")
                .contains("| fits | published pages of ")
                .contains("| fits | English pages of ")
                .contains("| fits | reading the native pages of ");
    }

    @Test
    void aMemberThatIsGoneIsNamed() throws Exception {
        server.tree("{\"code\": 0, \"msg\": \"\", \"data\": {\"children\": []}}");

        assertThat(check()).isEqualTo(1);
        assertThat(said())
                .startsWith("## The portal is not as the toolkit expects it\n")
                .contains("| **does not fit** | list, addresses and native pages of ")
                .contains("does not tell which pages it has")
                .contains("items");
    }

    @Test
    void anAddressThatIsGoneIsNamedForItsForm() throws Exception {
        server.fail(request -> request.path().endsWith(".md"), Fault.HTML, Integer.MAX_VALUE);

        assertThat(check()).isEqualTo(1);
        assertThat(said())
                .contains("| fits | list, addresses and native pages of ")
                .contains("| **does not fit** | published pages of ")
                .contains("HTML");
    }

    @Test
    void anotherFormOfPagesIsFoundByReading() throws Exception {
        StoredPages.operations(3)
                .all()
                .forEach(page -> server.pages()
                        .put(page.content(
                                page.content().replace("| 参数名 | 类型 | 必填 | 描述 |", "| Q | W | E | R |"),
                                page.updateTime())));

        assertThat(check()).isEqualTo(1);
        assertThat(said())
                .contains("| fits | list, addresses and native pages of ")
                .contains("| **does not fit** | reading the native pages of ");
    }
}
