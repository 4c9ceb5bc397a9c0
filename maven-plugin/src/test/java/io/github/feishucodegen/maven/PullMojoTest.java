package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullMojoTest {
    private static final String PAGE = "src/main/feishu/im-v1/message/m3.md";

    @TempDir
    Path dir;

    private StandInPortal server;
    private ConfiguredBuild build;

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(StoredPages.numbered(30));
        build = new ConfiguredBuild(dir);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void pull(String configuration) throws Exception {
        build.pull("<host>" + server.uri() + "</host>" + configuration);
    }

    @Test
    void pullsIntoTheUsualFolder() throws Exception {
        pull("");

        assertThat(dir.resolve(PAGE)).exists();
        assertThat(build.infos()).last().asString().startsWith("Pulled src/main/feishu: 30 new, ");
    }

    @Test
    void pagesThatFailFailTheBuildAndTheOthersAreKept() {
        server.fail(StoredPages.SERVER_ROOT + "/reference/im-v1/message/m3", Fault.REFUSED);

        assertThatThrownBy(() -> pull(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("29 new")
                .hasMessageContaining("im-v1/message/m3.md: the portal refuses")
                .hasMessageContaining("\\u001B[31m")
                .hasMessageNotContaining("\u001B");
        assertThat(dir.resolve(PAGE)).doesNotExist();
    }

    @Test
    void checkingWritesNothing() throws Exception {
        assertThatThrownBy(() -> pull("<checkOnly>true</checkOnly>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("30 new")
                .hasMessageContaining("(parameter checkOnly)");
        assertThat(dir.resolve(PAGE)).doesNotExist();
        pull("");
        pull("<checkOnly>true</checkOnly>");
    }

    @Test
    void offlineAsksNobody() throws Exception {
        build.offline();
        pull("");

        assertThat(server.requests()).isEmpty();
        assertThat(build.infos())
                .singleElement()
                .asString()
                .contains("Maven is offline")
                .contains("has 0 pages");
    }

    @Test
    void parametersAreChecked() {
        assertThatThrownBy(() -> pull("<rate>-1</rate>")).hasMessageContaining("(parameter rate)");
        assertThatThrownBy(() -> pull("<pageLanguage>fr</pageLanguage>"))
                .hasMessageContaining("(parameter pageLanguage)");
        assertThatThrownBy(() -> pull("<form>html</form>")).hasMessageContaining("(parameter form)");
        assertThatThrownBy(() -> pull("<jobs>0</jobs>")).hasMessageContaining("(parameter jobs)");
        assertThatThrownBy(() -> pull("<selects><select>him</select></selects>"))
                .hasMessageContaining("'im'")
                .hasMessageContaining("(parameter selects)");
        assertThatThrownBy(() -> build.pull("<host>ftp://me:secret@x</host>"))
                .hasMessageContaining("(parameter host)")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anUnreachablePortalFailsTheBuild() throws Exception {
        server.close();

        assertThatThrownBy(() -> pull(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("nothing was changed");
    }
}
