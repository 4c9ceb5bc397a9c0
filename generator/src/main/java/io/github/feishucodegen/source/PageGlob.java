package io.github.feishucodegen.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A source of pages with wildcards in its path. As in a shell, it stands for the files that match, and for all files
 * in the folders that match.
 *
 * @param folder the path before the first part with a wildcard
 * @param below the pattern for names below the folder
 */
record PageGlob(Path folder, Glob below) {
    /** The glob of a path. Empty if the path exists or has no wildcards. */
    static Optional<PageGlob> of(Path root) {
        Path absolute = root.toAbsolutePath();
        if (Files.exists(absolute)) {
            return Optional.empty();
        }
        List<String> parts = PathText.parts(absolute);
        int given = root.isAbsolute() ? 0 : absolute.getNameCount() - root.getNameCount();
        for (int i = given; i < parts.size(); i++) {
            if (isWild(parts.get(i)) && !Files.exists(beginning(absolute, i + 1))) {
                String pattern = String.join("/", parts.subList(i, parts.size()));
                return Optional.of(new PageGlob(beginning(root, i - given), new Glob(pattern + "/**")));
            }
        }
        return Optional.empty();
    }

    private static boolean isWild(String part) {
        return part.indexOf('*') >= 0 || part.indexOf('?') >= 0;
    }

    private static Path beginning(Path path, int parts) {
        Path start = path.isAbsolute() ? path.getRoot() : Path.of("");
        return parts == 0 ? start : start.resolve(path.subpath(0, parts));
    }
}
