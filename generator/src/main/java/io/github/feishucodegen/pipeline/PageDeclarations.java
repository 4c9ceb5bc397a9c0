package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.Route;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.dialect.PageSplitter;
import io.github.feishucodegen.dialect.ReadCells;
import io.github.feishucodegen.pipeline.OverlaidPages.Unread;
import io.github.feishucodegen.pipeline.OverlaidPages.Verdict;
import io.github.feishucodegen.source.Page;
import io.github.feishucodegen.source.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a set of pages. Pages are read in parallel; the declarations are in the order of the pages.
 * This class keeps the text of a page only while it reads the page.
 *
 * @param pages the declarations of the pages that could be read
 * @param counts the counts of all pages
 */
record PageDeclarations(List<PageDeclaration> pages, PageCounts counts) {
    PageDeclarations {
        pages = List.copyOf(pages);
    }

    static Result<PageDeclarations> of(
            List<PageSource> sources,
            Function<Page, Result<Optional<PageDeclaration>>> reader,
            OverlaidPages overlays,
            Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<PageRead> reads = sources.parallelStream()
                .flatMap(source -> {
                    List<PageRead> parts = read(source, reader, overlays);
                    progress.pageRead(done.incrementAndGet(), sources.size());
                    return parts.stream();
                })
                .toList();

        List<PageDeclaration> declarations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (PageRead reading : reads) {
            List<Diagnostic> report = reading.result().diagnostics();
            reading.result()
                    .value()
                    .ifPresentOrElse(
                            declaration -> {
                                declarations.add(declaration);
                                diagnostics.addAll(report);
                            },
                            () -> unread.add(new Unread(reading.page(), reading.route(), report)));
        }
        Set<String> names = sources.stream().map(PageSource::name).collect(Collectors.toSet());
        Verdict verdict = overlays.judge(names, declarations, unread);
        diagnostics.addAll(verdict.report());
        PageCounts counts = PageCounts.of(declarations, verdict.described(), unread.size() - verdict.described());
        return new Result<>(new PageDeclarations(declarations, counts), diagnostics);
    }

    /** @param route the route of a page that could not be read; null if it is unknown or not needed */
    private record PageRead(
            String page,
            Result<Optional<PageDeclaration>> result,
            @Nullable Route route) {}

    /** Reads the pages of a file: most files are one page. */
    private static List<PageRead> read(
            PageSource source, Function<Page, Result<Optional<PageDeclaration>>> reader, OverlaidPages overlays) {
        Result<Optional<Page>> file = source.read();
        if (file.value().isEmpty()) {
            return List.of(new PageRead(source.name(), file.then(none -> Result.of(Optional.empty())), null));
        }
        return split(file.value().get()).stream()
                .map(page -> {
                    Result<Optional<PageDeclaration>> result = file.then(read -> overlays.read(page, reader));
                    boolean routeIsOfUse = result.value().isEmpty() && overlays.describeOperations();
                    return new PageRead(
                            source.name(), result, routeIsOfUse ? route(page).orElse(null) : null);
                })
                .toList();
    }

    /** The pages of a file. If the splitter fails, the file is read as one page, which reports the failure. */
    private static List<Page> split(Page file) {
        try {
            return PageSplitter.split(file);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(file);
        }
    }

    /** The route that a page states; empty if it states none or the reader fails. */
    static Optional<Route> route(Page page) {
        try {
            return PageReader.route(page);
        } catch (RuntimeException | StackOverflowError e) {
            // The failure of the reader on this page is already reported.
            return Optional.empty();
        }
    }

    /**
     * A reader of the pages of one run.
     */
    static Function<Page, Result<Optional<PageDeclaration>>> reader() {
        ReadCells cells = new ReadCells();
        return page -> read(page, cells);
    }

    /**
     * Reads one page. If the reader fails, the result is an error for this page, and the other pages are still read.
     */
    static Result<Optional<PageDeclaration>> read(Page page, ReadCells cells) {
        return guarded(page, one -> PageReader.read(one, cells));
    }

    static Result<Optional<PageDeclaration>> guarded(
            Page page, Function<Page, Result<Optional<PageDeclaration>>> reader) {
        try {
            return reader.apply(page);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String message = "the reader failed on this page: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
            return new Result<>(
                    Optional.empty(),
                    List.of(Diagnostic.of(
                            PageFinding.PAGE_READER_FAILED, new Location(page.name(), page.firstLine()), message)));
        }
    }
}
