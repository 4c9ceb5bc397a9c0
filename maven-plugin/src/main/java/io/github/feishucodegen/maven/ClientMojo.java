package io.github.feishucodegen.maven;

import io.github.feishucodegen.overlay.Overlay;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about the client's sources: what they are made of, and where they lie. */
abstract class ClientMojo extends PagesMojo {
    /**
     * The folder that the Java packages go into. It is added to the project's sources in any case. Files in it that this
     * plugin did not write, or that were edited since, are never overwritten or deleted: the build fails instead.
     *
     * <p>Example: {@code <outputDirectory>target/generated-sources/hire</outputDirectory>}
     */
    @Parameter(
            property = "feishu-codegen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/feishu",
            required = true)
    private @Nullable File outputDirectory;

    /**
     * The package that holds the client; all other generated packages lie below it.
     *
     * <p>Example: {@code <basePackage>com.example.feishu</basePackage>}
     */
    @Parameter(property = "feishu-codegen.basePackage", defaultValue = BasePackage.DEFAULT, required = true)
    private String basePackage = BasePackage.DEFAULT;

    /**
     * What callers call things that pages do not name: {@code official} for the names of the platform's own SDK,
     * {@code none} to go by pages and rules alone, or a file that {@code feishu-codegen names learn} wrote.
     *
     * <p>Example: {@code <names>src/main/feishu-names.json</names>}
     */
    @Parameter(property = "feishu-codegen.names", defaultValue = NamesParameter.OFFICIAL, required = true)
    private String names = NamesParameter.OFFICIAL;

    /**
     * Generates what the other pages say when some have errors, and reports the errors as warnings, in place of failing
     * the build.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.keepGoing}
     */
    @Parameter(property = "feishu-codegen.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    final Path output() {
        return Objects.requireNonNull(outputDirectory).toPath();
    }

    final NamesParameter names() {
        return new NamesParameter(names, project().getBasedir().toPath());
    }

    final BasePackage basePackage() throws MojoFailureException {
        try {
            return new BasePackage(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter basePackage)", e);
        }
    }

    final Pipeline pipeline() throws MojoFailureException {
        Overlay overlay = names().read();
        return Pipeline.over(selection()).names(overlay).onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP);
    }

    /** All that decides about the output, beside the pages and the toolkit itself. */
    final List<String> configuration() throws MojoFailureException {
        PageSelection selection = selection();
        return List.of(
                "pages " + selection.roots(),
                "includes " + selection.includes(),
                "excludes " + selection.excludes(),
                "package " + basePackage().name(),
                "names " + names().fingerprint(),
                "keepGoing " + keepGoing,
                "output " + output());
    }
}
