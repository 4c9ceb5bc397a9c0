package io.github.feishucodegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from pages of the platform's documentation, and adds it to the sources of the project.
 *
 * <p>Where neither the pages nor the parameters nor the generated files changed since the last build, no page is read and
 * nothing is written. Otherwise only files whose content changed are written, so that the compiler sees what changed. The
 * client needs {@code io.github.feishucodegen:feishu-client-runtime} as a dependency of the project. A report about the
 * last run for people is in {@code target/feishu-codegen}.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {
    /**
     * Fails the build on warnings about pages too, after the client was generated.
     *
     * <p>Example: {@code <failOnWarning>true</failOnWarning>}
     */
    @Parameter(property = "feishu-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Parameter(defaultValue = "${project.build.directory}/feishu-codegen", readonly = true, required = true)
    private @Nullable File stateDirectory;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        if (isSkipped("Generation")) {
            addSourceRoots();
            return;
        }
        String claimant = "the execution " + executionId() + " of " + project().getArtifactId();
        new FolderClaims(repositorySession()).claim(output(), claimant, fromBase(output()));
        warnOfOtherEncoding();
        Path state = Objects.requireNonNull(stateDirectory).toPath();
        try {
            new Generation(request(failOnWarning), new Memory(state, executionId(), getLog()), getLog()).run();
        } finally {
            addSourceRoots();
            getLog().debug("The goal took " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms.");
        }
    }

    /** In any case: what an earlier build generated is compiled where nothing is generated now. */
    private void addSourceRoots() throws MojoFailureException {
        for (String root : sourceRoots()) {
            project().addCompileSourceRoot(output().resolve(root).toString());
        }
    }

    private void warnOfOtherEncoding() {
        if (sourceEncoding != null && !sourceEncoding.equalsIgnoreCase("UTF-8")) {
            getLog().warn("Generated Java is UTF-8, and this project is compiled as " + sourceEncoding
                    + ": set project.build.sourceEncoding to UTF-8.");
        }
    }
}
