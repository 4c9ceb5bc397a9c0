package io.github.feishucodegen.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * Which pages to read.
 *
 * @param roots files, and folders, jars and zips whose {@code *.md} are pages
 * @param includes globs over the names of pages, relative to the roots; none stands for all pages
 * @param excludes globs over the names of pages, relative to the roots; they win over includes
 */
public record PageSelection(List<Path> roots, List<String> includes, List<String> excludes) {
    public PageSelection {
        roots = List.copyOf(roots);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
