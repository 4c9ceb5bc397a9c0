package io.github.feishucodegen.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Files that are not written yet: texts by path. The paths are relative and sorted, with {@code /} between their
 * parts.
 *
 * <p>The texts are kept as the bytes of the files, so that each is encoded once.
 */
public final class FileSet {
    public static final FileSet EMPTY = new FileSet(new TreeMap<>());

    private final TreeMap<String, byte[]> contents;

    private FileSet(TreeMap<String, byte[]> contents) {
        this.contents = contents;
    }

    /** @throws IllegalArgumentException if a path is absolute, would leave its folder or is not portable */
    public static FileSet of(Map<String, String> texts) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ofUtf8(contents);
    }

    /**
     * As {@link #of}, for texts that are already encoded.
     *
     * @param contents in UTF-8; the caller must not change the arrays afterwards
     */
    public static FileSet ofUtf8(Map<String, byte[]> contents) {
        contents.keySet().forEach(FileSet::checkPath);
        return new FileSet(new TreeMap<>(contents));
    }

    /**
     * The same texts with other paths.
     *
     * @throws IllegalArgumentException if two files would have the same path
     */
    public FileSet renamed(UnaryOperator<String> path) {
        TreeMap<String, byte[]> renamed = new TreeMap<>();
        contents.forEach((before, bytes) -> {
            String now = path.apply(before);
            if (renamed.put(now, bytes) != null) {
                throw new IllegalArgumentException("two files are called " + now);
            }
        });
        return ofUtf8(renamed);
    }

    /**
     * The files of both sets.
     *
     * @throws IllegalArgumentException if both contain the same path
     */
    public FileSet and(FileSet others) {
        TreeMap<String, byte[]> both = new TreeMap<>(contents);
        others.contents.forEach((path, bytes) -> {
            if (both.put(path, bytes) != null) {
                throw new IllegalArgumentException("two files are called " + path);
            }
        });
        return ofUtf8(both);
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(contents.keySet()));
    }

    /** @throws IllegalArgumentException if the path is not among {@link #paths()} */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public int size() {
        return contents.size();
    }

    byte[] bytes(String path) {
        byte[] bytes = contents.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return bytes;
    }

    private static void checkPath(String path) {
        if (path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a portable path: " + path);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("not a relative path inside a folder: " + path);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileSet files
                && files.contents.keySet().equals(contents.keySet())
                && contents.keySet().stream().allMatch(path -> Arrays.equals(bytes(path), files.bytes(path)));
    }

    @Override
    public int hashCode() {
        return contents.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "FileSet" + contents.keySet();
    }
}
