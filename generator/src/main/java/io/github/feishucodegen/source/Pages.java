package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.SourceFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and reads the pages in files, folders, archives and Git repositories. */
public final class Pages {
    /** The maximum length of a page, in bytes. The platform's longest page has less than a tenth of it. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final Set<DiagnosticId> FAULTS_OF_SOURCE = Set.of(
            SourceFinding.SOURCE_WITHOUT_PAGES,
            SourceFinding.SOURCE_MISSING,
            SourceFinding.SOURCE_UNREADABLE,
            SourceFinding.ARCHIVE_TOO_LARGE,
            SourceFinding.OVERLAY_MISSING);

    private Pages() {}

    /** Reads all pages that {@link #find} finds. */
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
     * Finds all pages, sorted by name. The caller can read them one by one, so that not all texts are in memory.
     *
     * @param roots files, and folders, jars and zips whose {@code *.md} are pages; also globs. Names are relative to
     *     these; for a glob, to the folder before the first wildcard.
     * @param includes globs over names relative to the roots; an empty list includes all pages
     * @param excludes globs over names relative to the roots; they override includes
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
     * Finds all pages in a folder of a Git repository, sorted by name. The tree may also be a single file.
     *
     * @throws GitException if git cannot provide a file that it has listed
     */
    public static Result<List<PageSource>> find(GitTree tree, List<String> includes, List<String> excludes) {
        return find(tree, includes, excludes, new HashMap<>());
    }

    /**
     * The same with a cache of contents by their hashes, from which a content that several trees have is read.
     *
     * @param known is added to
     */
    public static Result<List<PageSource>> find(
            GitTree tree, List<String> includes, List<String> excludes, Map<String, byte[]> known) {
        Selection selection = new Selection(includes, excludes);
        List<String> found = tree.names().stream().filter(PageFinder::isPage).toList();
        List<PageSource> sources = new ArrayList<>();
        try (GitTree.Files files = tree.open()) {
            found.stream()
                    .filter(selection::includes)
                    .forEach(name -> sources.add(
                            new PageSource(name, known.computeIfAbsent(tree.hash(name), hash -> files.read(name)))));
        }
        return new Result<>(
                List.copyOf(sources),
                sources.isEmpty() ? List.of(nothingSelected(List.of(), found.size())) : List.of());
    }

    /** Whether a file with this name is a page: it ends with {@code .md}, in upper or lower case. */
    public static boolean isPage(String fileName) {
        return PageFinder.isPage(fileName);
    }

    /** Whether a file is an archive of pages: a jar or a zip. */
    public static boolean isArchive(Path file) {
        return PageArchive.isArchive(file);
    }

    /**
     * The path that is searched for the pages of a root: the root itself, or the folder before the wildcards of a
     * glob.
     */
    public static Path placeOf(Path root) {
        return PageGlob.of(root).map(PageGlob::folder).orElse(root);
    }

    /** Whether a diagnostic is about a source of pages, and not about one page. */
    public static boolean isFaultOfSource(Diagnostic diagnostic) {
        return FAULTS_OF_SOURCE.contains(diagnostic.kind());
    }

    private static Diagnostic nothingSelected(List<Path> roots, int found) {
        Location location = roots.isEmpty() ? new Location("(no source)", 1) : PageFinder.location(roots.get(0));
        return found == 0
                ? Diagnostic.of(SourceFinding.SOURCE_WITHOUT_PAGES, location, "there are no pages")
                : Diagnostic.of(
                        SourceFinding.SOURCE_WITHOUT_PAGES,
                        location,
                        "the includes and excludes leave no page of the " + found + " found",
                        "Globs match names relative to the folder given: hire/** or **/*-create.md, not *create*.");
    }
}
