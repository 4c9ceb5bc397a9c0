package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.SourceFinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds overlays: those beside the pages, and those that the user names. */
public final class Overlays {

    private static final List<String> ENDS = List.of(".overlay.yaml", ".overlay.yml");

    private Overlays() {}

    /** Whether a file with this name is an overlay: it ends with {@code .overlay.yaml} or {@code .overlay.yml}. */
    public static boolean isOverlay(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(lower::endsWith);
    }

    /**
     * Finds all overlays, sorted by name. It is an error if a named file or folder does not exist.
     *
     * @param roots files, folders, archives and globs of pages; folders and archives are searched for overlays
     * @param named overlays, and folders that are searched for overlays
     */
    public static Result<List<PageSource>> find(List<Path> roots, List<Path> named) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> places = new ArrayList<>();
        for (Path root : roots) {
            // Problems with the roots are reported when pages are searched.
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
                diagnostics.add(Diagnostic.of(SourceFinding.OVERLAY_MISSING, location, "the overlay does not exist"));
            }
        }
        List<PageSource> sources = new ArrayList<>();
        NamedFiles.of(PageFinder.find(places, Overlays::isOverlay).value())
                .forEach((name, file) -> sources.add(new PageSource(name, file.content())));
        return new Result<>(sources, diagnostics);
    }

    /** Finds all overlays in a folder of a Git repository. */
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
