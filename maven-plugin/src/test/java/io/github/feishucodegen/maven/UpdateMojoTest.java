package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateMojoTest {
    @TempDir
    Path dir;

    private StandInPortal server;
    private ConfiguredBuild build;

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(StoredPages.operations(12));
        build = new ConfiguredBuild(dir);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void update(String configuration) throws Exception {
        build.update("<host>" + server.uri() + "</host><names>none</names>" + configuration);
    }

    @Test
    void theVerdictIsAPropertyAndAFileAndFailsOnlyIfAsked() throws Exception {
        update("");
        assertThat(build.property("feishu-codegen.verdict")).isEqualTo("compatible");
        assertThat(dir.resolve("target/feishu-update/verdict.txt")).hasContent("compatible");
        assertThat(dir.resolve("target/generated-sources/feishu")).isNotEmptyDirectory();
        assertThat(dir.resolve("src/main/feishu/names.lock.json")).exists();

        update("<failIf>new</failIf>");
        assertThat(build.property("feishu-codegen.verdict")).isEqualTo("nothing-new");

        server.pages().remove(StoredPages.operation(3).fullPath());
        assertThatThrownBy(() -> update("<failIf>breaking</failIf>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 breaking change")
                .hasMessageContaining("(parameter failIf is breaking)");
        assertThat(build.property("feishu-codegen.verdict")).isEqualTo("breaking");
    }

    @Test
    void parametersAreChecked() {
        assertThatThrownBy(() -> update("<failIf>risky</failIf>")).hasMessageContaining("(parameter failIf)");
        assertThatThrownBy(() -> update("<contract>none</contract>")).hasMessageContaining("(parameter contract)");
    }

    @Test
    void offlineAsksNobody() throws Exception {
        build.offline();
        update("");
        assertThat(server.requests()).isEmpty();
    }
}
