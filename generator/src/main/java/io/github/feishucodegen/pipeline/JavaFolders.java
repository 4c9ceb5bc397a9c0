package io.github.feishucodegen.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where generated Java goes, each part into a folder of its own.
 *
 * @param tests for {@code java} and {@code resources} of JUnit tests; null for none
 * @param samples for a calling sample of each operation; null for none
 */
public record JavaFolders(
        Path client, @Nullable Path tests, @Nullable Path samples) {
    /** @throws IllegalArgumentException if two parts would go into one folder */
    public JavaFolders {
        List<Path> all = Stream.of(client, tests, samples)
                .filter(Objects::nonNull)
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        Set<Path> seen = new HashSet<>();
        for (Path folder : all) {
            if (!seen.add(folder)) {
                throw new IllegalArgumentException(
                        "client, tests and samples need folders of their own, not all " + folder.getFileName());
            }
        }
    }

    /** A client and nothing else. */
    public static JavaFolders of(Path client) {
        return new JavaFolders(client, null, null);
    }
}
