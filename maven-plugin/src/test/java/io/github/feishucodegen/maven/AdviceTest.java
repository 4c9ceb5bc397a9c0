package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goals say if a build would not do what its user may expect. */
class AdviceTest {
    private static final String GOAL = "mvn io.github.feishucodegen:feishu-codegen-maven-plugin:";

    @TempDir
    Path dir;

    private ConfiguredBuild build;

    @BeforeEach
    void writePages() throws Exception {
        build = new ConfiguredBuild(dir);
        JobPages.write(dir.resolve("src/main/feishu/job-get.md"), JobPages.READ_JOB);
    }

    @Test
    void aGoalThatIsCalledByItsNameNamesTheExecutions() throws Exception {
        build.hasPlugin(plugin(configuration("basePackage", "com.example")));

        build.runAs("default-cli", "");
        assertThat(build.warnings())
                .containsExactly(
                        "This run has the configuration of the plugin, and not that of an execution. To use that"
                                + " of an execution, run \"" + GOAL + "generate@client\".");

        build.warnings().clear();
        build.runAs("client", "<outputDirectory>target/other</outputDirectory>");
        build.names("");
        assertThat(build.warnings()).isEmpty();
    }

    @Test
    void executionsWithoutConfigurationOfTheirOwnAreNotNamed() throws Exception {
        Xpp3Dom shared = configuration("basePackage", "com.example");
        Plugin plugin = plugin(new Xpp3Dom(shared));
        plugin.setConfiguration(shared);
        build.hasPlugin(plugin);

        build.runAs("default-cli", "");

        assertThat(build.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.12.4, true", "2.21.0, true", "2.22.0, false", "3.5.4, false"})
    void aSurefireThatWouldRunNoGeneratedTestIsTold(String version, boolean told) throws Exception {
        Plugin surefire = new Plugin();
        surefire.setGroupId("org.apache.maven.plugins");
        surefire.setArtifactId("maven-surefire-plugin");
        surefire.setVersion(version);
        build.hasPlugin(surefire);

        build.tests("");

        assertThat(build.warnings().stream()
                        .filter(warning -> warning.startsWith(
                                "maven-surefire-plugin " + version + " does not run JUnit 5 tests: ")))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void theFirstRunSaysHowToKeepNames() throws Exception {
        String advice = "There is no name lock, so new pages can rename what callers use. To keep the names, run \""
                + GOAL + "names@default\"";

        build.run("");
        assertThat(build.advice()).containsExactly(advice);

        build.run("<basePackage>com.example</basePackage>");
        assertThat(build.advice()).hasSize(1);
    }

    @Test
    void aFirstRunWithALockSaysNothingAboutIt() throws Exception {
        build.names("");

        build.run("");

        assertThat(build.advice()).isEmpty();
    }

    @Test
    void aLockLiesBesideThePagesWhereverTheyAre() throws Exception {
        JobPages.write(dir.resolve("docs/job-get.md"), JobPages.READ_JOB);

        build.names("<pages><page>docs</page></pages>");

        assertThat(dir.resolve("docs/names.lock.json")).exists();
    }

    @Test
    void aMissingLockIsCalledMissing() throws Exception {
        build.run("<lock>none.json</lock>");
        assertThat(build.warnings()).singleElement().asString().startsWith("The name lock none.json is missing (");

        assertThatThrownBy(() -> build.names("<lock>none.json</lock><verify>true</verify>"))
                .hasMessageStartingWith("the name lock none.json is missing (parameter lock). To write it, run \"");
    }

    private static Plugin plugin(Xpp3Dom configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setId("client");
        execution.addGoal("generate");
        execution.setConfiguration(configuration);
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.feishucodegen");
        plugin.setArtifactId("feishu-codegen-maven-plugin");
        plugin.addExecution(execution);
        return plugin;
    }

    private static Xpp3Dom configuration(String parameter, String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(parameter);
        child.setValue(value);
        configuration.addChild(child);
        return configuration;
    }
}
