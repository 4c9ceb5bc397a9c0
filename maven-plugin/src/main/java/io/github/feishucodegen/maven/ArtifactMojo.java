package io.github.feishucodegen.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** A goal that reads pages from artifacts. */
abstract class ArtifactMojo extends ToolkitMojo {
    /**
     * Artifacts with pages: jars or zips from the repositories of the project. Each is written as
     * {@code groupId:artifactId:version[:type[:classifier]]}; they are separated by commas. The name of a page is its
     * path in the archive. Default: none; the goal {@code fetch} needs at least one.
     *
     * <p>Example: {@code <specArtifact>com.example:feishu-pages:1.4.0:zip</specArtifact>}
     */
    @Parameter(property = "feishu-codegen.specArtifact")
    private List<String> specArtifact = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Inject
    @Nullable
    RepositorySystem repositorySystem;

    final RepositorySystemSession repositorySession() {
        return Objects.requireNonNull(repositorySession);
    }

    /** The artifacts, resolved to files. */
    final List<Source> artifacts() throws MojoFailureException {
        List<Source> sources = new ArrayList<>();
        if (!specArtifact.isEmpty()) {
            SpecArtifacts artifacts = new SpecArtifacts(
                    Objects.requireNonNull(repositorySystem),
                    repositorySession(),
                    project().getRemoteProjectRepositories());
            for (String coordinates : specArtifact) {
                sources.add(new Source(artifacts.resolve(coordinates), coordinates.strip()));
            }
        }
        return sources;
    }
}
