package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintMojoTest {
    private static final String ROW = "job_id | string | Which job\n";

    @TempDir
    Path dir;

    private ConfiguredBuild build;
    private Path page;

    @BeforeEach
    void writePage() throws Exception {
        build = new ConfiguredBuild(dir);
        page = dir.resolve("src/main/feishu/hire/job-get.md");
        JobPages.write(page, JobPages.READ_JOB.replace(ROW, ROW + ROW));
    }

    @Test
    void tellsOfFindingsByPageAndLine() throws Exception {
        build.lint("");

        assertThat(build.warnings())
                .anyMatch(line -> line.matches("(?s)hire/job-get\\.md:\\d+: .*\\[duplicate-row].*"));
        assertThat(build.infos())
                .singleElement()
                .asString()
                .startsWith("Read 1 page: 1 operation, ")
                .contains("; found ");
    }

    @Test
    void warningsFailTheBuildWhereTheyAreAskedTo() {
        assertThatThrownBy(() -> build.lint("<failOnWarning>true</failOnWarning>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("[duplicate-row]");
    }

    @Test
    void anUnknownTypeIsAWarning() throws Exception {
        JobPages.write(page, JobPages.READ_JOB.replace("job_id | string", "job_id | handle"));

        assertThatThrownBy(() -> build.lint("<failOnWarning>true</failOnWarning>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'handle'")
                .hasMessageContaining("[type-unexplained]");
    }

    @Test
    void errorsFailTheBuild() throws Exception {
        JobPages.write(page, JobPages.READ_JOB.replace("HTTP URL |", "Address |"));

        assertThatThrownBy(() -> build.lint(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("[request-url-missing]");
    }

    @Test
    void rulesCanBeChosenAndLeftOut() throws Exception {
        build.lint("<skipRules><skipRule>duplicate-row</skipRule></skipRules><failOnWarning>true</failOnWarning>");

        assertThatThrownBy(() -> build.lint("<rules><rule>no-such-rule</rule></rules>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("no-such-rule")
                .hasMessageContaining("(parameters rules and skipRules)");
    }

    @Test
    void writesAReport() throws Exception {
        build.lint("<reportFile>target/lint.json</reportFile><reportFormat>json</reportFormat>");

        assertThat(dir.resolve("target/lint.json")).content().contains("\"duplicate-row\"");
        assertThatThrownBy(() -> build.lint("<reportFormat>xml</reportFormat>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter reportFormat)");
    }

    @Test
    void missingPagesFailTheBuild() {
        assertThatThrownBy(() -> build.lint("<pages><page>docs</page></pages>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Check the parameters pages");
    }
}
