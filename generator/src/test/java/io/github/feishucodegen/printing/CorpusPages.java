package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The declarations of the platform's pages. A test that needs them is skipped if they are absent. */
public final class CorpusPages {
    private CorpusPages() {}

    public static Map<String, OperationDeclaration> operations(String form) throws IOException {
        Map<String, OperationDeclaration> operations = new TreeMap<>();
        for (Page page : pages(form)) {
            read(page).ifPresent(operation -> operations.put(page.name(), operation));
        }
        return operations;
    }

    /** The events and callbacks, by the name of their page and their type. */
    public static Map<String, EventDeclaration> events(String form) throws IOException {
        Map<String, EventDeclaration> events = new TreeMap<>();
        for (Page page : pages(form)) {
            readEvents(page)
                    .forEach(
                            event -> events.put(page.name() + " " + event.type().value(), event));
        }
        return events;
    }

    private static List<Page> pages(String form) throws IOException {
        Path root = Path.of("..", "..", "shared", "corpus", form);
        Assumptions.assumeTrue(Files.exists(root), () -> "no shared pages at " + root.toAbsolutePath());
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".md")).toList()) {
                pages.add(new Page(root.relativize(file).toString(), Files.readString(file)));
            }
        }
        return pages;
    }

    static List<EventDeclaration> readEvents(Page page) {
        return PageReader.read(page)
                .value()
                .filter(EventPage.class::isInstance)
                .map(EventPage.class::cast)
                .map(EventPage::events)
                .orElse(List.of());
    }

    static Optional<OperationDeclaration> read(Page page) {
        return PageReader.read(page)
                .value()
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast);
    }
}
