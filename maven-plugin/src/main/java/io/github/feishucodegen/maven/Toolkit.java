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

/** The code that generates. A version says too little: a snapshot keeps its own while its code changes. */
final class Toolkit {
    private Toolkit() {}

    /** One line for each jar, and for each file in a folder of classes. */
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

    /** Maven gives each plugin a class loader of its own that knows its jars. */
    private static List<URL> locations() {
        return Toolkit.class.getClassLoader() instanceof URLClassLoader loader
                ? List.of(loader.getURLs())
                : Stream.of(Toolkit.class, Pipeline.class)
                        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                        .toList();
    }
}
