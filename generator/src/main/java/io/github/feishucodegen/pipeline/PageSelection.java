package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.source.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Which pages to read.
 *
 * @param roots files, and folders, jars and zips whose {@code *.md} are pages, and globs of files and folders
 * @param includes globs over the names of pages, relative to the roots; none stands for all pages
 * @param excludes globs over the names of pages, relative to the roots; they win over includes
 * @param overlays files that correct pages, beside those that lie among the pages
 */
public record PageSelection(List<Path> roots, List<String> includes, List<String> excludes, List<Path> overlays) {
    public PageSelection {
        overlays = List.copyOf(overlays);
        roots = List.copyOf(roots);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Without overlays but those among the pages. */
    public PageSelection(List<Path> roots, List<String> includes, List<String> excludes) {
        this(roots, includes, excludes, List.of());
    }

    private static boolean isPart(Path root) {
        return Files.isRegularFile(root)
                ? !Pages.isArchive(root)
                : !Pages.placeOf(root).equals(root);
    }

    /** Whether there may be pages beside those that are selected. */
    boolean isPartial() {
        return !includes.isEmpty() || !excludes.isEmpty() || roots.stream().anyMatch(PageSelection::isPart);
    }
}
