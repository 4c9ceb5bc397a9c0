package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows and scripts are valid, as far as programs on this machine can say. */
class WorkflowFilesTest {
    @TempDir
    Path dir;

    @Test
    void everyWorkflowHasJobsWithStepsOrScripts() throws IOException {
        assertThat(Workflows.yaml()).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : Workflows.yaml()) {
            Map<?, ?> workflow = Workflows.read(file);
            if (file.toString().endsWith(".gitlab-ci.yml")) {
                assertThat(workflow.values())
                        .allSatisfy(job -> assertThat((List<?>) ((Map<?, ?>) job).get("script"))
                                .as(file.toString())
                                .allMatch(line -> line instanceof String));
                continue;
            }
            assertThat(workflow.get("name")).as(file.toString()).isInstanceOf(String.class);
            assertThat(workflow.containsKey("on")).as(file + " has a trigger").isTrue();
            assertThat(workflow.get("permissions"))
                    .as(file + " limits its token")
                    .isInstanceOf(Map.class);
            assertThat(Workflows.steps(file))
                    .as(file.toString())
                    .allSatisfy(step -> assertThat(step.containsKey("run") != step.containsKey("uses"))
                            .isTrue());
        }
    }

    /** Titles and names come from outside. An expression within shell code would let them run commands. */
    @Test
    void noExpressionIsWithinShellCode() throws IOException {
        for (Path file : Workflows.yaml()) {
            if (!file.toString().endsWith(".gitlab-ci.yml")) {
                assertThat(Workflows.steps(file))
                        .as(file.toString())
                        .allSatisfy(step ->
                                assertThat(String.valueOf(step.get("run"))).doesNotContain("${{"));
            }
        }
    }

    @Test
    void bashCanParseAllShellCode() throws Exception {
        Assumptions.assumeTrue(Shell.has("bash"), "there is no bash on this machine");
        List<Path> scripts = scriptsAndSteps();
        assertThat(scripts).hasSizeGreaterThan(8);
        for (Path script : scripts) {
            assertThat(new Shell(dir).run("bash", "-n", script.toString()))
                    .as(script.toString())
                    .isEqualTo(new Shell.Ended(0, ""));
        }
    }

    @Test
    void shellcheckHasNoFindings() throws Exception {
        Assumptions.assumeTrue(Shell.has("shellcheck"), "there is no shellcheck on this machine");
        for (Path script : scriptsAndSteps()) {
            assertThat(new Shell(dir).run("shellcheck", "--severity=warning", script.toString()))
                    .as(script.toString())
                    .isEqualTo(new Shell.Ended(0, ""));
        }
    }

    @Test
    void actionlintHasNoFindings() throws Exception {
        Assumptions.assumeTrue(Shell.has("actionlint"), "there is no actionlint on this machine");
        for (Path file : Workflows.yaml()) {
            if (!file.toString().endsWith(".gitlab-ci.yml")) {
                assertThat(new Shell(dir).run("actionlint", file.toString()))
                        .as(file.toString())
                        .isEqualTo(new Shell.Ended(0, ""));
            }
        }
    }

    /** The scripts, and the shell code of all steps as files. */
    private List<Path> scriptsAndSteps() throws IOException {
        List<Path> all = new ArrayList<>(Workflows.scripts());
        for (Path file : Workflows.yaml()) {
            List<String> codes = file.toString().endsWith(".gitlab-ci.yml")
                    ? Workflows.read(file).values().stream()
                            .map(job -> String.join(
                                    "\n",
                                    ((List<?>) ((Map<?, ?>) job).get("script"))
                                            .stream().map(String::valueOf).toList()))
                            .toList()
                    : Workflows.steps(file).stream()
                            .filter(step -> step.containsKey("run"))
                            .map(step -> String.valueOf(step.get("run")))
                            .toList();
            for (String code : codes) {
                Path script = dir.resolve(file.getFileName() + "-" + all.size() + ".sh");
                all.add(Files.writeString(script, "#!/bin/bash\n" + code + "\n"));
            }
        }
        return all;
    }
}
