package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecArtifactsTest {
    @Test
    void asksForWhatTheCoordinatesSay() throws Exception {
        assertThat(artifacts().resolve(" com.example:pages:1.4.0 ")).isEqualTo(Path.of("pages-1.4.0-.jar"));
        assertThat(artifacts().resolve("com.example:pages:1.4.0:zip:docs")).isEqualTo(Path.of("pages-1.4.0-docs.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example:pages", "pages", "", "a:b:", "a:b:1:jar:docs:x"})
    void refusesWhatIsNoCoordinates(String coordinates) {
        assertThatThrownBy(() -> artifacts().resolve(coordinates))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter specArtifact)");
    }

    @Test
    void tellsWhatCannotBeHad() {
        assertThatThrownBy(() -> artifacts().resolve("com.example:missing:1"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com.example:missing:jar:1")
                .hasMessageContaining("(parameter specArtifact)");
    }

    private static SpecArtifacts artifacts() {
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                SpecArtifactsTest.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> resolve((ArtifactRequest) arguments[1]));
        return new SpecArtifacts(system, new DefaultRepositorySystemSession(), List.of());
    }

    private static ArtifactResult resolve(ArtifactRequest request) throws ArtifactResolutionException {
        Artifact artifact = request.getArtifact();
        ArtifactResult result = new ArtifactResult(request);
        if (artifact.getArtifactId().equals("missing")) {
            throw new ArtifactResolutionException(List.of(result));
        }
        String name = artifact.getArtifactId() + "-" + artifact.getVersion() + "-" + artifact.getClassifier() + "."
                + artifact.getExtension();
        return result.setArtifact(artifact.setFile(new File(name)));
    }
}
