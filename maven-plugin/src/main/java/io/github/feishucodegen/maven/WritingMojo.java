package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.Layout;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A goal that writes sources. It writes nothing if nothing changed, and fails if another execution has the same
 * folder.
 */
abstract class WritingMojo extends ClientMojo {
    /**
     * Fails the build on warnings about pages as well, after the sources were generated.
     *
     * <p>Example: {@code <failOnWarning>true</failOnWarning>}
     */
    @Parameter(property = "feishu-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Parameter(defaultValue = "${project.build.directory}/feishu-codegen", readonly = true, required = true)
    private @Nullable File stateDirectory;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    final void generate(Part part, Path output, Layout layout) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        if (isSkipped("Generation")) {
            addSources();
            return;
        }
        String claimant = "the execution " + executionId() + " of " + project().getArtifactId();
        new FolderClaims(repositorySession()).claim(output, claimant, fromBase(output));
        warnOfOtherEncoding();
        RunStateStore memory =
                new RunStateStore(Objects.requireNonNull(stateDirectory).toPath(), executionId(), getLog());
        warnOfMissingLock();
        boolean isFirst = memory.lastRun().isEmpty();
        new Generation(request(part, output, layout, failOnWarning), memory, getLog()).run(outputParameter());
        if (isFirst && part == Part.CLIENT) {
            adviseOnLock();
        }
        addSources();
        getLog().debug("The goal took " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms.");
    }

    /**
     * Adds the sources to the project. This happens even if nothing is generated now, so that earlier output is
     * compiled.
     */
    abstract void addSources() throws MojoFailureException;

    private void warnOfOtherEncoding() {
        if (sourceEncoding != null && !sourceEncoding.equalsIgnoreCase("UTF-8")) {
            getLog().warn("Generated Java is UTF-8, and this project is compiled as " + sourceEncoding
                    + ": set project.build.sourceEncoding to UTF-8.");
        }
    }
}
