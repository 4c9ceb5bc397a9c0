package io.github.feishucodegen.maven;

import java.nio.file.Path;

/** Paths for messages: relative to the project's folder, and therefore the same on every machine. */
record ProjectPaths(Path base) {
    String shown(Path path) {
        return slashed(path.startsWith(base) ? base.relativize(path) : path);
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
