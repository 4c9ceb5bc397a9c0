package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages below files and folders. */
public final class Pages {
    /** The longest page that is read, in bytes; the platform's longest has less than a tenth of it. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final String NONE = "source-without-pages";

    private static final Set<String> FAULTS_OF_SOURCE =
            Set.of(NONE, PageFinder.MISSING, PageFinder.UNREADABLE, PageArchive.TOO_LARGE, Overlays.MISSING);

    private Pages() {}

    /** Reads all that {@link #find} finds. */
    public static Result<List<Page>> read(List<Path> roots, List<String> includes, List<String> excludes) {
        return find(roots, includes, excludes).then(sources -> {
            List<Page> pages = new ArrayList<>();
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (Result<Optional<Page>> read :
                    sources.parallelStream().map(PageSource::read).toList()) {
                read.value().ifPresent(pages::add);
                diagnostics.addAll(read.diagnostics());
            }
            return new Result<>(List.copyOf(pages), diagnostics);
        });
    }

    /**
     * Finds all pages, sorted by name. Who reads them one after the other need not hold all their texts.
     *
     * @param roots files, and folders, jars and zips whose {@code *.md} are pages; also globs, whose pages have names
     *     relative to the folder before the first wildcard
     * @param includes globs over names relative to the roots; none stands for all pages
     * @param excludes globs over names relative to the roots; they win over includes
     */
    public static Result<List<PageSource>> find(List<Path> roots, List<String> includes, List<String> excludes) {
        Result<List<PageFile>> found = PageFinder.find(roots);
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());

        List<PageFile> selected = found.value().stream()
                .filter(new Selection(includes, excludes)::includes)
                .toList();
        if (selected.isEmpty() && !found.hasErrors()) {
            diagnostics.add(nothingSelected(roots, found.value().size()));
        }

        List<PageSource> sources = new ArrayList<>();
        NamedFiles.of(selected).forEach((name, file) -> sources.add(new PageSource(name, file.content())));
        return new Result<>(List.copyOf(sources), diagnostics);
    }

    /**
     * Finds all pages in a Git repository's folder, or its one file, sorted by name.
     *
     * @throws GitException where git cannot give a file that it has listed
     */
    public static Result<List<PageSource>> find(GitTree tree, List<String> includes, List<String> excludes) {
        Selection selection = new Selection(includes, excludes);
        List<String> found = tree.names().stream().filter(PageFinder::isPage).toList();
        List<PageSource> sources = new ArrayList<>();
        try (GitTree.Files files = tree.open()) {
            found.stream()
                    .filter(selection::includes)
                    .forEach(name -> sources.add(new PageSource(name, files.read(name))));
        }
        return new Result<>(
                List.copyOf(sources),
                sources.isEmpty() ? List.of(nothingSelected(List.of(), found.size())) : List.of());
    }

    /** Whether a file of this name in a folder of pages is a page. */
    public static boolean isPage(String fileName) {
        return PageFinder.isPage(fileName);
    }

    /** Whether a file of this name is searched for pages instead of being one. */
    public static boolean isArchive(Path file) {
        return PageArchive.isArchive(file);
    }

    /** What is looked at to find the pages of a root: the folder that a glob starts from, or the root itself. */
    public static Path placeOf(Path root) {
        return PageGlob.of(root).map(PageGlob::folder).orElse(root);
    }

    /** Whether this says that pages could not even be found, and not that something is wrong with one page. */
    public static boolean isFaultOfSource(Diagnostic diagnostic) {
        return FAULTS_OF_SOURCE.contains(diagnostic.id());
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
