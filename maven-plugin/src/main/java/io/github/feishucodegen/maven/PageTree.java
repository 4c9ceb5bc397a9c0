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
 * The pages and overlays below files and folders, with the stamps that show whether they changed. No file is opened.
 * Pages that are not selected are included: an unnecessary look at them costs less than the selection.
 */
final class PageTree extends SimpleFileVisitor<Path> {
    private final String name;
    private final int rootLength;
    private final SortedMap<String, Entry> entries;

    /** @param file the current path of the file */
    record Entry(Path file, Stamp stamp) {}

    private PageTree(String name, Path root, SortedMap<String, Entry> entries) {
        this.name = name;
        this.rootLength = root.toString().length();
        this.entries = entries;
    }

    /**
     * The entries by the name of their source and the path below it.
     *
     * @throws IOException if a file cannot be examined, or two files have the same name
     */
    static Map<String, Entry> below(List<Source> sources, ProjectPaths paths) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Source source : sources) {
            Source place = source.place();
            Path root = place.path().toRealPath();
            PageTree tree = new PageTree(place.name(paths), root, entries);
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, tree);
            } else {
                tree.add(tree.name, root, Files.readAttributes(root, BasicFileAttributes.class));
            }
        }
        return entries;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String fileName = file.getFileName().toString();
        if (attributes.isSymbolicLink() || Pages.isPage(fileName) || Overlays.isOverlay(fileName)) {
            // Cutting the text is faster than relativizing the path.
            String below = file.toString().substring(rootLength).replace('\\', '/');
            add(name + below, file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String path, Path file, BasicFileAttributes attributes) throws IOException {
        Entry before = entries.put(path, new Entry(file, Stamp.of(attributes)));
        // In a locale that lacks some letters, different names can become the same text.
        if (hasControls(path) || before != null && !before.file().equals(file)) {
            throw new IOException("no name to remember: " + path);
        }
    }

    private static boolean hasControls(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }
}
