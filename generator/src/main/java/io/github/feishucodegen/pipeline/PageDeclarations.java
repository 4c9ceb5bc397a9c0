package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.source.Page;
import io.github.feishucodegen.source.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads what pages declare: side by side, with the result in the order of the pages. The text of a page lives no longer
 * than its own reading takes.
 */
final class PageDeclarations {
    private PageDeclarations() {}

    /** The declarations of the pages that could be read. */
    static Result<List<PageDeclaration>> of(
            List<PageSource> pages, Function<Page, Result<Optional<PageDeclaration>>> reader, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Result<Optional<PageDeclaration>>> results = pages.parallelStream()
                .map(page -> {
                    Result<Optional<PageDeclaration>> result =
                            page.read().then(read -> read.map(reader).orElse(Result.of(Optional.empty())));
                    progress.pageRead(done.incrementAndGet(), pages.size());
                    return result;
                })
                .toList();

        List<PageDeclaration> declarations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Result<Optional<PageDeclaration>> result : results) {
            result.value().ifPresent(declarations::add);
            diagnostics.addAll(result.diagnostics());
        }
        return new Result<>(List.copyOf(declarations), diagnostics);
    }

    /** A page that trips the reader up is named, and does not keep the others from being read. */
    static Result<Optional<PageDeclaration>> read(Page page) {
        try {
            return PageReader.read(page);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String message = "the reader failed on this page: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
            String hint = "This is a fault of the toolkit: please report it together with the page.";
            return new Result<>(
                    Optional.empty(),
                    List.of(Diagnostic.error("page-reader-failed", new Location(page.name(), 1), message, hint)));
        }
    }
}
