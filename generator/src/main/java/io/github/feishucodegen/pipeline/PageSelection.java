package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.source.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pages to read.
 *
 * @param roots files, folders, jars and zips, and globs of files and folders; in folders, jars and zips the
 *     {@code *.md} files are pages
 * @param includes globs for the names of pages, relative to the roots; none means all pages
 * @param excludes globs for the names of pages, relative to the roots; they take precedence over includes
 * @param overlays overlays in addition to those among the pages
 * @param knowledge the nesting knowledge for pages that do not state their nesting
 */
public record PageSelection(
        List<Path> roots,
        List<String> includes,
        List<String> excludes,
        List<Path> overlays,
        NestingKnowledge knowledge) {
    public PageSelection {
        overlays = List.copyOf(overlays);
        roots = List.copyOf(roots);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A selection with the nesting knowledge of this toolkit. */
    public PageSelection(List<Path> roots, List<String> includes, List<String> excludes, List<Path> overlays) {
        this(roots, includes, excludes, overlays, NestingKnowledge.shipped());
    }

    /** A selection whose only overlays are those among the pages, with the nesting knowledge of this toolkit. */
    public PageSelection(List<Path> roots, List<String> includes, List<String> excludes) {
        this(roots, includes, excludes, List.of());
    }

    private static boolean isPart(Path root) {
        return Files.isRegularFile(root)
                ? !Pages.isArchive(root)
                : !Pages.placeOf(root).equals(root);
    }

    /** Whether there can be pages that are not selected. */
    boolean isPartial() {
        return !includes.isEmpty() || !excludes.isEmpty() || roots.stream().anyMatch(PageSelection::isPart);
    }
}
