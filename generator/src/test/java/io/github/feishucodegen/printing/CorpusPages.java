package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The declarations of the platform's operation pages. A test that needs them is skipped if they are absent. */
final class CorpusPages {
    private CorpusPages() {}

    static Map<String, OperationDeclaration> operations(String form) throws IOException {
        Path root = Path.of("..", "..", "shared", "corpus", form);
        Assumptions.assumeTrue(Files.exists(root), () -> "no shared pages at " + root.toAbsolutePath());
        Map<String, OperationDeclaration> operations = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".md")).toList()) {
                String name = root.relativize(file).toString();
                read(new Page(name, Files.readString(file))).ifPresent(operation -> operations.put(name, operation));
            }
        }
        return operations;
    }

    static Optional<OperationDeclaration> read(Page page) {
        return PageReader.read(page)
                .value()
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast);
    }
}
