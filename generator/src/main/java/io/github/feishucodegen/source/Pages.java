package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages below files and folders. */
public final class Pages {
    /** The longest page that is read, in bytes; the platform's longest has less than a tenth of it. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final String UNREADABLE = "page-unreadable";
    private static final String TOO_LONG = "page-too-long";
    private static final String NONE = "source-without-pages";

    private static final Set<String> FAULTS_OF_SOURCE = Set.of(NONE, PageFinder.MISSING, PageFinder.UNREADABLE);

    private Pages() {}

    /**
     * Reads all pages, sorted by name.
     *
     * @param roots files, and folders whose {@code *.md} are pages
     * @param includes globs over names relative to the roots; none stands for all pages
     * @param excludes globs over names relative to the roots; they win over includes
     */
    public static Result<List<Page>> read(List<Path> roots, List<String> includes, List<String> excludes) {
        Result<List<PageFile>> found = PageFinder.find(roots);
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());

        List<PageFile> selected = found.value().stream()
                .filter(new Selection(includes, excludes)::takes)
                .toList();
        if (selected.isEmpty() && !found.hasErrors()) {
            diagnostics.add(nothingSelected(roots, found.value().size()));
        }

        List<Page> pages = new ArrayList<>();
        for (Result<Optional<Page>> read : readAll(selected)) {
            read.value().ifPresent(pages::add);
            diagnostics.addAll(read.diagnostics());
        }
        return new Result<>(List.copyOf(pages), diagnostics);
    }

    /**
     * Reads all pages of a Git repository's folder, or its one file, sorted by name.
     *
     * @throws GitException where git cannot give a file that it has listed
     */
    public static Result<List<Page>> read(GitTree tree, List<String> includes, List<String> excludes) {
        Selection selection = new Selection(includes, excludes);
        List<String> found = tree.names().stream().filter(PageFinder::isPage).toList();
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        try (GitTree.Files files = tree.open()) {
            for (String name : found) {
                if (selection.takes(name)) {
                    Result<Optional<Page>> page = page(name, files.read(name));
                    page.value().ifPresent(pages::add);
                    diagnostics.addAll(page.diagnostics());
                }
            }
        }
        if (pages.isEmpty() && diagnostics.isEmpty()) {
            diagnostics.add(nothingSelected(List.of(), found.size()));
        }
        return new Result<>(List.copyOf(pages), diagnostics);
    }

    /** Whether this says that pages could not even be found, and not that something is wrong with one page. */
    public static boolean isFaultOfSource(Diagnostic diagnostic) {
        return FAULTS_OF_SOURCE.contains(diagnostic.id());
    }

    private static List<Result<Optional<Page>>> readAll(List<PageFile> files) {
        return NamedFiles.of(files).entrySet().parallelStream()
                .map(named -> read(named.getKey(), named.getValue()))
                .toList();
    }

    private static Result<Optional<Page>> read(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return page(name, bytes);
        } catch (IOException e) {
            return fault(UNREADABLE, name, "cannot be read: " + IoFault.describe(e));
        }
    }

    private static Result<Optional<Page>> page(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return fault(TOO_LONG, name, "is longer than " + LONGEST + " bytes");
        }
        Result<Optional<String>> text = PageText.decode(name, bytes);
        return new Result<>(text.value().map(t -> new Page(name, t)), text.diagnostics());
    }

    private static Result<Optional<Page>> fault(String id, String name, String message) {
        Diagnostic error = Diagnostic.error(id, new Location(name, 1), "the page " + message, null);
        return new Result<>(Optional.empty(), List.of(error));
    }

    private static Diagnostic nothingSelected(List<Path> roots, int found) {
        Location location = roots.isEmpty() ? new Location("(no source)", 1) : PageFinder.location(roots.get(0));
        return found == 0
                ? Diagnostic.error(NONE, location, "there are no pages", "Pages are files that end in .md.")
                : Diagnostic.error(
                        NONE,
                        location,
                        "the includes and excludes leave no page of the " + found + " found",
                        "Globs match names relative to the folder given: hire/** or **/*-create.md, not *create*.");
    }
}
