package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.Layout;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
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
public final class GenerateMojo extends WritingMojo {
    /**
     * The folder that the Java packages go into. It is added to the project's sources in any case. Files in it that this
     * plugin did not write are never overwritten or deleted: the build fails instead. A generated file that is missing
     * or was edited is written again.
     *
     * <p>Example: {@code <outputDirectory>target/generated-sources/hire</outputDirectory>}
     */
    @Parameter(
            property = "feishu-codegen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/feishu",
            required = true)
    private @Nullable File outputDirectory;

    /**
     * Where files lie in {@code outputDirectory}: {@code single}, where it is the source root, or {@code per-project},
     * where each project of the platform has a source root of its own in it, called as its package is, and what all of
     * them share is in {@code client}. All are added to the project's sources.
     *
     * <p>Example: {@code <layout>per-project</layout>}
     */
    @Parameter(property = "feishu-codegen.layout", defaultValue = "single", required = true)
    private String layout = "single";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        generate(Part.CLIENT, output(), layout());
    }

    private Path output() {
        return Objects.requireNonNull(outputDirectory).toPath();
    }

    private Layout layout() throws MojoFailureException {
        return LayoutParameter.read(layout);
    }

    @Override
    void addSources() throws MojoFailureException {
        Layout arranged = layout();
        for (String root : arranged.roots(arranged == Layout.SINGLE ? Set.of() : OutputFolder.listed(output()))) {
            project().addCompileSourceRoot(output().resolve(root).toString());
        }
    }
}
