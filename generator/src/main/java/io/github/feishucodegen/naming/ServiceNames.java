package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Optional;

/**
 * A project's service class.
 *
 * @param project as the platform calls it
 * @param accessor the method of the client that gives it
 */
public record ServiceNames(JavaClass name, String project, String accessor, List<VersionNames> versions) {
    public ServiceNames {
        versions = List.copyOf(versions);
    }

    /**
     * The version whose resources the service gives itself: the first, as in the official SDK. None where one of them is
     * called as a version is.
     */
    public Optional<VersionNames> shortened() {
        VersionNames first = versions.get(0);
        boolean clashes = first.resources().stream()
                .anyMatch(resource ->
                        versions.stream().anyMatch(version -> version.accessor().equals(resource.accessor())));
        return clashes ? Optional.empty() : Optional.of(first);
    }
}
