package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files that correct pages: those beside the pages, and those that were named. */
public final class Overlays {
    static final String MISSING = "overlay-missing";

    private static final List<String> ENDS = List.of(".overlay.yaml", ".overlay.yml");

    private Overlays() {}

    /** Whether a file of this name in a folder of pages corrects them. */
    public static boolean isOverlay(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(lower::endsWith);
    }

    /**
     * Finds all overlays, sorted by name.
     *
     * @param roots files, folders and globs of pages
     * @param named files, and folders in which to look for more
     */
    public static Result<List<PageSource>> find(List<Path> roots, List<Path> named) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> places = new ArrayList<>();
        for (Path root : roots) {
            // What is wrong with the roots is told when pages are looked for.
            Path place = Pages.placeOf(root);
            if (Files.isDirectory(place) || Pages.isArchive(place) && Files.isRegularFile(place)) {
                places.add(place);
            }
        }
        for (Path overlay : named) {
            if (Files.isRegularFile(overlay) || Files.isDirectory(overlay)) {
                places.add(overlay);
            } else {
                Location location = PageFinder.location(overlay);
                diagnostics.add(Diagnostic.error(MISSING, location, "the overlay does not exist", null));
            }
        }
        List<PageSource> sources = new ArrayList<>();
        NamedFiles.of(PageFinder.find(places, Overlays::isOverlay).value())
                .forEach((name, file) -> sources.add(new PageSource(name, file.content())));
        return new Result<>(sources, diagnostics);
    }

    /** Finds all overlays in a Git repository's folder. */
    public static List<PageSource> find(GitTree tree) {
        List<String> found = tree.names().stream().filter(Overlays::isOverlay).toList();
        List<PageSource> sources = new ArrayList<>();
        if (!found.isEmpty()) {
            try (GitTree.Files files = tree.open()) {
                found.forEach(name -> sources.add(new PageSource(name, files.read(name))));
            }
        }
        return sources;
    }
}
