package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Fetched;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * Copies the pages of artifacts into a folder, for projects that keep pages next to their code. Fetch the pages,
 * review the changes with {@code diff}, then commit. Pages that are no longer in the artifact are deleted from the
 * folder. Pages that were edited are never overwritten or deleted.
 *
 * <p>The goal is bound to no phase and needs no project.
 */
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
public final class FetchMojo extends AbstractMojo {
    /**
     * The artifacts, each as {@code groupId:artifactId:version[:type[:classifier]]}, separated by commas.
     *
     * <p>Example: {@code mvn feishu-codegen:fetch -Dfeishu-codegen.specArtifact=com.example:feishu-pages:1.4.0:zip}
     */
    @Parameter(property = "feishu-codegen.specArtifact", required = true)
    private List<String> specArtifact = List.of();

    /**
     * The folder for the pages.
     *
     * <p>Example: {@code -Dfeishu-codegen.to=docs/feishu}
     */
    @Parameter(property = "feishu-codegen.to", defaultValue = PagesMojo.DEFAULT_PAGES, required = true)
    private @Nullable String to;

    /**
     * Globs over the names of pages. Only pages that match one are copied. Default: all pages.
     *
     * <p>Example: {@code <includes><include>hire/**</include></includes>}
     */
    @Parameter(property = "feishu-codegen.includes")
    private List<String> includes = List.of();

    /**
     * Globs over the names of pages. Pages that match one are left out, even if they are included. Default: none.
     *
     * <p>Example: {@code <excludes><exclude>**&#47;drafts/**</exclude></excludes>}
     */
    @Parameter(property = "feishu-codegen.excludes")
    private List<String> excludes = List.of();

    /**
     * Skips this goal.
     *
     * <p>Example: {@code -Dfeishu-codegen.skip}
     */
    @Parameter(property = "feishu-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File baseDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Inject
    private @Nullable RepositorySystem repositorySystem;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Fetching is skipped (feishu-codegen.skip).");
            return;
        }
        SpecArtifacts artifacts = new SpecArtifacts(
                Objects.requireNonNull(repositorySystem),
                Objects.requireNonNull(repositorySession),
                Objects.requireNonNull(project).getRemoteProjectRepositories());
        List<Path> files = new ArrayList<>();
        for (String coordinates : specArtifact) {
            files.add(artifacts.resolve(coordinates));
        }
        Path folder = Objects.requireNonNull(baseDirectory).toPath().resolve(Objects.requireNonNull(to));
        Result<Fetched> result =
                PagesMojo.run(() -> Pipeline.fetch(new PageSelection(files, includes, excludes), folder));
        Findings findings = Findings.of(result.diagnostics());
        if (!findings.errors().isEmpty()) {
            throw PagesMojo.failure("nothing was written", findings.errors(), "The artifact has to be mended.");
        }
        getLog().info("Read " + result.value().summary() + " in " + to);
    }
}
