package io.github.feishucodegen.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The output folders of generated Java, one per part.
 *
 * @param tests the folder for {@code java} and {@code resources} of JUnit tests; null for no tests
 * @param samples the folder for samples, one per operation; null for no samples
 */
public record JavaFolders(
        Path client, @Nullable Path tests, @Nullable Path samples) {
    /** @throws IllegalArgumentException if two parts have the same folder */
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

    /** The folder of a client without tests and samples. */
    public static JavaFolders of(Path client) {
        return new JavaFolders(client, null, null);
    }
}
