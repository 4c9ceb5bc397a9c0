package io.github.feishucodegen.maven;

import io.github.feishucodegen.source.Pages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source of pages or of another input.
 *
 * @param path a file, folder, archive or glob
 * @param artifact the coordinates that the path was resolved from; null for a path that the project names
 */
record Source(Path path, @Nullable String artifact) {
    /** The source to examine for changes. For a glob it is the folder that the glob starts from. */
    Source place() {
        return new Source(Pages.placeOf(path), artifact);
    }

    /** A name that is the same on every machine, independent of the folders of the project and its repositories. */
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
