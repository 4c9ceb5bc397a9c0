package io.github.feishucodegen.maven;

import java.nio.file.Path;

/** Paths as people see them: from the project's folder, and so the same on every machine. */
record ProjectPaths(Path base) {
    String shown(Path path) {
        return slashed(path.startsWith(base) ? base.relativize(path) : path);
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
