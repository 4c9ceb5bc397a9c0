package io.github.feishucodegen.maven;

import java.io.IOException;
import java.nio.file.Path;

/** Paths as people see them: from the project's folder, and so the same on every machine. */
record ProjectPaths(Path base) {
    String shown(Path path) {
        return slashed(path.startsWith(base) ? base.relativize(path) : path);
    }

    /** As {@link #shown}, for a path without links, and out of the project by {@code ..}. */
    String named(Path real) throws IOException {
        Path from = base.toRealPath();
        return slashed(from.getRoot().equals(real.getRoot()) ? from.relativize(real) : real);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
