package io.github.feishucodegen.maven;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where pages come from.
 *
 * @param path a file, folder or archive
 * @param artifact the coordinates that it was resolved from, which stay the same wherever repositories are; null for a
 *     path that the project named
 */
record Source(Path path, @Nullable String artifact) {}
