package io.github.feishucodegen.dialect;

import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The platform's pages beside the project; tests are skipped, visibly, where they are absent. */
final class Corpus {
    private Corpus() {}

    static Path file(String first, String... more) {
        Path shared = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"));
        Path file = shared.resolve(Path.of(first, more));
        Assumptions.assumeTrue(Files.exists(file), () -> "no shared pages at " + file.toAbsolutePath());
        return file;
    }

    static List<Page> pages(String dialect) throws IOException {
        Path root = file("corpus", dialect);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> page(root, file))
                    .toList();
        }
    }

    private static Page page(Path root, Path file) {
        try {
            return new Page(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
