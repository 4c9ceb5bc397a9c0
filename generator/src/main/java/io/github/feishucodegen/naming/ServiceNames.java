package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's service class.
 *
 * @param project as the platform calls it
 * @param accessor the method of the client that gives it
 * @param leftOut the version that callers may leave out, since those of another SDK do; null where nobody does. It need
 *     not be among the versions, and does not depend on which there are: the class would change with every new one
 */
public record ServiceNames(
        JavaClass name,
        String project,
        String accessor,
        List<VersionNames> versions,
        @Nullable String leftOut) {
    public ServiceNames {
        versions = List.copyOf(versions);
    }

    /**
     * The version whose resources the service gives itself, which callers may leave out. None where one of them is called
     * as a version is.
     */
    public Optional<VersionNames> shortened() {
        return versions.stream()
                .filter(version -> version.version().equals(leftOut))
                .filter(this::canBeLeftOut)
                .findFirst();
    }

    private boolean canBeLeftOut(VersionNames shortened) {
        return shortened.resources().stream()
                .noneMatch(resource ->
                        versions.stream().anyMatch(version -> version.accessor().equals(resource.accessor())));
    }
}
