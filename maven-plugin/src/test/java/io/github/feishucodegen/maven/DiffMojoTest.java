package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffMojoTest {
    private static final String SIDES = "<before>old</before><after>new</after>";
    private static final String PAGE = """
            # Read a job

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs
            HTTP Method | GET

            ### 查询参数

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            locale | string | 否 | Which language
            """;

    @TempDir
    Path dir;

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectories(dir.resolve("old"));
        Files.createDirectories(dir.resolve("new"));
        Files.writeString(dir.resolve("old/job.md"), PAGE);
        for (String side : List.of("old", "new")) {
            Files.writeString(dir.resolve(side + "/talent.md"), PAGE.replace("jobs", "talents"));
        }
        Files.writeString(dir.resolve("new/job.md"), PAGE.replace("string | 否", "string | 是"));
    }

    @Test
    void breakingChangesFailTheBuildAfterTheReportsAreWritten() {
        assertThatThrownBy(
                        () -> run(
                                SIDES
                                        + "<reports><report>html=target/diff.html</report><report>json=target/diff.json</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 change of the documentation");
        assertThat(dir.resolve("target/diff.html")).content().contains("href=\"./../old/job.md#L");
        assertThat(dir.resolve("target/diff.json")).content().contains("parameter-became-required");
        assertThat(log).anyMatch(line -> line.contains("[wire: breaking, Java: "));
    }

    @Test
    void failsOnWhatItIsAskedToAndOnNothingElse() throws Exception {
        run(SIDES + "<failOn>never</failOn>");
        run(SIDES + "<contract>java</contract>");
        run(SIDES + "<names>none</names><excludes><exclude>job.md</exclude></excludes><failOn>any</failOn>");
        run("<before>old</before><after>old</after><failOn>any</failOn>");
        run(SIDES + "<failOn>any</failOn><skip>true</skip>");
    }

    @Test
    void whatIsMistypedIsSaid() {
        assertThatThrownBy(() -> run(SIDES + "<failOn>sometimes</failOn>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("failOn");
        assertThatThrownBy(() -> run(SIDES + "<reports><report>pdf=diff.pdf</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("no format 'pdf'");
        assertThatThrownBy(() -> run(SIDES + "<reports><report>html</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("reports");
        assertThatThrownBy(() -> run("<before>nowhere</before><after>new</after>"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nowhere");
    }

    private void run(String configuration) throws Exception {
        DiffMojo mojo = new DiffMojo();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                log.add(content.toString());
            }
        });
        Xpp3Dom given = Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        Map<String, Object> values = Map.of("${basedir}", dir.toFile());
        try (ClassWorld world = new ClassWorld()) {
            new BasicComponentConfigurator()
                    .configureComponent(
                            mojo,
                            new XmlPlexusConfiguration(Xpp3Dom.mergeXpp3Dom(given, defaults())),
                            new Expressions(dir.toFile(), values),
                            world.newRealm("test", getClass().getClassLoader()));
        }
        mojo.execute();
    }

    private static Xpp3Dom defaults() throws Exception {
        try (InputStream in = DiffMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Xpp3Dom descriptor = Xpp3DomBuilder.build(Objects.requireNonNull(in), "UTF-8");
            for (Xpp3Dom mojo : descriptor.getChild("mojos").getChildren()) {
                if (mojo.getChild("goal").getValue().equals("diff")) {
                    return mojo.getChild("configuration");
                }
            }
            throw new AssertionError("the descriptor has no goal diff");
        }
    }
}
