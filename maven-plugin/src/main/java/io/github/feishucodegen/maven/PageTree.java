package io.github.feishucodegen.maven;

import io.github.feishucodegen.source.Overlays;
import io.github.feishucodegen.source.Pages;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages and overlays below files and folders as far as it shows, without opening one, whether any of them was changed. Pages that
 * are not selected count too: a needless look at them costs less than telling them apart.
 */
final class PageTree extends SimpleFileVisitor<Path> {
    private final ProjectPaths paths;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    /** @param file where it lies now */
    record Entry(Path file, Stamp stamp) {}

    private PageTree(ProjectPaths paths) {
        this.paths = paths;
    }

    /**
     * By path from the project.
     *
     * @throws IOException where something cannot be looked at, or two files cannot be told apart
     */
    static Map<String, Entry> below(List<Source> sources, ProjectPaths paths) throws IOException {
        PageTree tree = new PageTree(paths);
        for (Source source : sources) {
            Path root = source.path().toRealPath();
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, tree);
            } else {
                String artifact = source.artifact();
                tree.add(
                        artifact == null ? paths.named(root) : "artifact " + artifact,
                        root,
                        Files.readAttributes(root, BasicFileAttributes.class));
            }
        }
        return tree.entries;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = file.getFileName().toString();
        if (attributes.isSymbolicLink() || Pages.isPage(name) || Overlays.isOverlay(name)) {
            add(paths.named(file), file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String name, Path file, BasicFileAttributes attributes) throws IOException {
        Entry before = entries.put(name, new Entry(file, Stamp.of(attributes)));
        // In a locale without their letters, different names are the same text.
        if (name.chars().anyMatch(c -> c < ' ')
                || before != null && !before.file().equals(file)) {
            throw new IOException("no name to remember: " + name);
        }
    }
}
