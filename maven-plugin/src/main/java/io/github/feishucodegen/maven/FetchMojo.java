package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Fetched;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Copies the pages of artifacts into a folder, for projects that keep pages next to their code. Fetch the pages,
 * review the changes with {@code diff}, then commit. Pages that are no longer in the artifact are deleted from the
 * folder. Pages that were edited are never overwritten or deleted.
 *
 * <p>The goal is bound to no phase and needs no project.
 */
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
public final class FetchMojo extends ArtifactMojo {
    /**
     * The folder for the pages.
     *
     * <p>Example: {@code -Dfeishu-codegen.pagesDirectory=docs/feishu}
     */
    @Parameter(property = "feishu-codegen.pagesDirectory", defaultValue = PagesMojo.DEFAULT_PAGES)
    private @Nullable String pagesDirectory;

    /**
     * The earlier name of {@code pagesDirectory}. If it is set, {@code pagesDirectory} is ignored. Default: none.
     *
     * <p>Example: {@code -Dfeishu-codegen.to=docs/feishu}
     *
     * @deprecated use {@code pagesDirectory}
     */
    @Deprecated
    @Parameter(property = "feishu-codegen.to")
    private @Nullable String to;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File baseDirectory;

    @Override
    String outputParameter() {
        return "pagesDirectory";
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("Fetching")) {
            return;
        }
        List<Path> files = artifacts().stream().map(Source::path).toList();
        if (files.isEmpty()) {
            throw new MojoFailureException(
                    "the parameter specArtifact is missing, which names the artifacts to fetch, such as "
                            + "-Dfeishu-codegen.specArtifact=com.example:feishu-pages:1.4.0");
        }
        String name = pagesDirectory();
        Path folder = Objects.requireNonNull(baseDirectory).toPath().resolve(name);
        Result<Fetched> result = run(() -> Pipeline.fetch(new PageSelection(files, includes(), excludes()), folder));
        Findings findings = Findings.of(result.diagnostics());
        if (!findings.errors().isEmpty()) {
            throw failure("nothing was written", findings.errors(), "Correct the artifact.");
        }
        getLog().info("Read " + result.value().summary() + " in " + name);
    }

    private String pagesDirectory() {
        if (to == null) {
            return Objects.requireNonNull(pagesDirectory);
        }
        getLog().warn("The parameter to (feishu-codegen.to) is deprecated: use pagesDirectory"
                + " (feishu-codegen.pagesDirectory).");
        return to;
    }
}
