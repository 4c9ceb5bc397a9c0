package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.Layout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates JUnit 5 tests of the client from the same pages and adds them to the project's test sources. Each example
 * must be unchanged after decoding and encoding, and each operation is called against a fake platform.
 *
 * <p>The project needs {@code org.junit.jupiter:junit-jupiter} as a dependency with scope {@code test}. Set
 * {@code pages}, {@code basePackage} and {@code names} to the same values as for the goal {@code generate}.
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends WritingMojo {
    /**
     * The folder for the tests. It gets the subfolders {@code java} and {@code resources}.
     *
     * <p>Example: {@code <testOutputDirectory>target/generated-test-sources/hire</testOutputDirectory>}
     */
    @Parameter(
            property = "feishu-codegen.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/feishu")
    private @Nullable File testOutputDirectory;

    /**
     * Whether tests are generated.
     *
     * <p>Example: {@code mvn verify -Dfeishu-codegen.tests=false}
     */
    @Parameter(property = "feishu-codegen.tests", defaultValue = "true")
    private boolean tests;

    /**
     * Also generates a sample program for each operation, which calls it with the values on its page. The programs
     * are compiled with the tests and never run.
     *
     * <p>Example: {@code <samples>true</samples>}
     */
    @Parameter(property = "feishu-codegen.samples", defaultValue = "false")
    private boolean samples;

    @Override
    String outputParameter() {
        return "testOutputDirectory";
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!tests) {
            getLog().info("There are no generated tests (feishu-codegen.tests is false).");
            return;
        }
        SurefireVersion.advice(project()).ifPresent(getLog()::warn);
        generate(samples ? Part.TESTS_AND_SAMPLES : Part.TESTS, output(), Layout.SINGLE);
    }

    private Path output() {
        return Objects.requireNonNull(testOutputDirectory).toPath();
    }

    @Override
    void addSources() {
        for (String root : samples ? List.of("java", "samples") : List.of("java")) {
            project().addTestCompileSourceRoot(output().resolve(root).toString());
        }
        Resource examples = new Resource();
        examples.setDirectory(output().resolve("resources").toString());
        project().addTestResource(examples);
    }
}
