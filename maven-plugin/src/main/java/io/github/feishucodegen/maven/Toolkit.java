package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.Pipeline;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The state of the generator's code. The version is not sufficient: a snapshot keeps its version when its code
 * changes.
 */
final class Toolkit {
    private Toolkit() {}

    /**
     * One line for each jar and for each file in a folder of classes.
     *
     * @throws IOException if a location cannot be examined
     */
    static List<String> fingerprint() throws IOException {
        List<String> lines = new ArrayList<>();
        for (URL location : locations()) {
            try {
                Path path = Path.of(location.toURI());
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> file + " " + Stamp.of(file))
                            .sorted()
                            .forEach(lines::add);
                }
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                throw new IOException("no file: " + location, e);
            }
        }
        return lines;
    }

    /** The locations of the generator's code. Maven gives each plugin its own class loader, which knows its jars. */
    private static List<URL> locations() {
        return Toolkit.class.getClassLoader() instanceof URLClassLoader loader
                ? List.of(loader.getURLs())
                : Stream.of(Toolkit.class, Pipeline.class)
                        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                        .toList();
    }
}
