package io.github.feishucodegen.maven;

import io.github.feishucodegen.source.Pages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where pages come from.
 *
 * @param path a file, folder, archive or glob
 * @param artifact the coordinates that it was resolved from; null for a path that the project named
 */
record Source(Path path, @Nullable String artifact) {
    /** Where to look for changes: a glob's pages are all below the folder that it starts from. */
    Source place() {
        return new Source(Pages.placeOf(path), artifact);
    }

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
