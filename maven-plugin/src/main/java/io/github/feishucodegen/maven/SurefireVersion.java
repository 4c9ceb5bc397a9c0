package io.github.feishucodegen.maven;

import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The Surefire that runs a project's tests. Maven 3.8 brings one that runs no JUnit 5 test and reports success. */
final class SurefireVersion {
    private static final String SUREFIRE = Plugin.constructKey("org.apache.maven.plugins", "maven-surefire-plugin");
    private static final ComparableVersion FIRST_WITH_JUNIT_5 = new ComparableVersion("2.22.0");

    private SurefireVersion() {}

    /** What to tell a user whose Surefire would not run generated tests; empty if it runs them. */
    static Optional<String> advice(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(SUREFIRE))
                .map(Plugin::getVersion)
                .filter(version -> new ComparableVersion(version).compareTo(FIRST_WITH_JUNIT_5) < 0)
                .map(version -> "maven-surefire-plugin " + version + " does not run JUnit 5 tests: the generated tests "
                        + "are compiled, but none of them runs. Set its version to " + FIRST_WITH_JUNIT_5
                        + " or later in the POM.");
    }
}
