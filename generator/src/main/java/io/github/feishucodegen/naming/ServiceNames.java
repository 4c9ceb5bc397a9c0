package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service class of a project.
 *
 * @param project the platform's name
 * @param accessor the method of the client that returns the service
 * @param leftOut the version that callers may leave out because another SDK allows it. Null if no SDK does. It may be
 *     missing in the versions. It does not depend on them, because otherwise a new version could change the class
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

    /** Whether callers can reach an operation through the service. */
    public boolean hasOperations() {
        return versions.stream().anyMatch(VersionNames::hasOperations);
    }

    /** The events of all versions. */
    public Stream<EventNames> events() {
        return versions.stream().flatMap(version -> version.events().stream());
    }

    /**
     * The version whose resources the service also offers directly. Empty if one of its resources has the same
     * accessor as a version.
     */
    public Optional<VersionNames> shortened() {
        return versions.stream()
                .filter(version -> version.version().equals(leftOut))
                .filter(VersionNames::hasOperations)
                .filter(this::canBeLeftOut)
                .findFirst();
    }

    private boolean canBeLeftOut(VersionNames shortened) {
        return shortened.resources().stream()
                .noneMatch(resource ->
                        versions.stream().anyMatch(version -> version.accessor().equals(resource.accessor())));
    }
}
