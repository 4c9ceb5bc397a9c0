package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.Layout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from pages of the platform's documentation and adds it to the project's sources
 * and resources.
 *
 * <p>If the pages, the parameters and the generated files did not change since the last build, no page is read and
 * nothing is written. Otherwise only files with changed content are written, so that the compiler recompiles only
 * these. The project needs {@code io.github.feishucodegen:feishu-client-runtime} as a dependency. A readable report
 * about the last run is in {@code target/feishu-codegen}.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends WritingMojo {
    /**
     * The folder for the Java packages. It is always added to the project's sources. Files in it that this plugin did
     * not write are never overwritten or deleted: the build fails instead. A generated file that is missing or was
     * edited is written again.
     *
     * <p>Example: {@code <outputDirectory>target/generated-sources/hire</outputDirectory>}
     */
    @Parameter(property = "feishu-codegen.outputDirectory", defaultValue = DEFAULT_OUTPUT)
    private @Nullable File outputDirectory;

    /**
     * The layout of {@code outputDirectory}. With {@code single}, this folder is the only source root. With
     * {@code per-project}, each project of the platform has its own source root in it, named like its package, and
     * shared code is in {@code client}. All roots are added to the project's sources.
     *
     * <p>Example: {@code <layout>per-project</layout>}
     */
    @Parameter(property = "feishu-codegen.layout", defaultValue = "single")
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
            String folder = output().resolve(root).toString();
            project().addCompileSourceRoot(folder);
            project().addResource(resources(folder));
        }
    }

    /** The texts of error codes, and the metadata for native images. The compiler does not copy them. */
    private static Resource resources(String folder) {
        Resource resources = new Resource();
        resources.setDirectory(folder);
        resources.setIncludes(List.of("**/error-texts/*.txt", "META-INF/native-image/**"));
        return resources;
    }
}
