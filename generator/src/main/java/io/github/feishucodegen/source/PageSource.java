package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A page that was found and is not read yet. */
public final class PageSource {

    private final String name;
    private final Content content;

    /** Creates a page from bytes in memory. */
    PageSource(String name, byte[] bytes) {
        this(name, most -> bytes);
    }

    PageSource(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /** Provides the bytes of a page when it is read. */
    interface Content {
        /** @param most the number of bytes that the caller needs at most */
        byte[] read(int most) throws IOException;
    }

    /** The content of a file, which is opened when the page is read. */
    static Content contentOf(Path file) {
        return most -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        };
    }

    /** The name of the page, as in {@link Page#name()}. */
    public String name() {
        return name;
    }

    /** Reads the page. It is empty only together with an error. */
    public Result<Optional<Page>> read() {
        try {
            byte[] bytes = content.read(Pages.LONGEST + 1);
            if (bytes.length > Pages.LONGEST) {
                return fault(PageFinding.PAGE_TOO_LONG, "is longer than " + Pages.LONGEST + " bytes");
            }
            Result<Optional<String>> text = PageText.decode(name, bytes);
            return new Result<>(text.value().map(t -> new Page(name, t)), text.diagnostics());
        } catch (IOException e) {
            return fault(PageFinding.PAGE_UNREADABLE, "cannot be read: " + IoFault.describe(e));
        }
    }

    private Result<Optional<Page>> fault(PageFinding kind, String message) {
        Diagnostic error = Diagnostic.of(kind, new Location(name, 1), "the page " + message);
        return new Result<>(Optional.empty(), List.of(error));
    }
}
