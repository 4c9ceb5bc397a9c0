package io.github.feishucodegen.maven;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where pages come from.
 *
 * @param path a file, folder or archive
 * @param artifact the coordinates that it was resolved from; null for a path that the project named
 */
record Source(Path path, @Nullable String artifact) {
    /** The same on every machine, wherever the project and its repositories are. */
    String name(ProjectPaths project) {
        if (artifact != null) {
            return "artifact " + artifact;
        }
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(project.base()) || absolute.getFileName() == null
                ? project.shown(absolute)
                : absolute.getFileName().toString();
    }
}
