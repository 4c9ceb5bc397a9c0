package io.github.feishucodegen.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Resolves artifacts with pages in the same way as Maven resolves plugins and dependencies. */
record SpecArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    private static final String PARAMETER = " (parameter specArtifact)";

    /**
     * The file of an artifact.
     *
     * @param coordinates {@code groupId:artifactId:version[:type[:classifier]]}
     * @throws MojoFailureException if the coordinates are invalid or the artifact cannot be resolved
     */
    Path resolve(String coordinates) throws MojoFailureException {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact(coordinates), repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(e.getMessage() + PARAMETER, e);
        }
    }

    private static Artifact artifact(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.strip().split(":", -1);
        if (parts.length < 3 || parts.length > 5 || List.of(parts).contains("")) {
            throw new MojoFailureException("\"" + coordinates
                    + "\" is not of the form groupId:artifactId:version[:type[:classifier]]" + PARAMETER);
        }
        String type = parts.length > 3 ? parts[3] : "jar";
        String classifier = parts.length > 4 ? parts[4] : "";
        return new DefaultArtifact(parts[0], parts[1], classifier, type, parts[2]);
    }
}
