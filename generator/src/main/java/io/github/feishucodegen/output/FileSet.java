package io.github.feishucodegen.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that are not written yet: texts by path, the paths relative with {@code /} between their parts and sorted. */
public final class FileSet {
    public static final FileSet EMPTY = new FileSet(new TreeMap<>());

    private final TreeMap<String, String> texts;

    private FileSet(TreeMap<String, String> texts) {
        this.texts = texts;
    }

    /** @throws IllegalArgumentException for a path that is absolute, or would leave its folder */
    public static FileSet of(Map<String, String> texts) {
        texts.keySet().forEach(FileSet::checkPath);
        return new FileSet(new TreeMap<>(texts));
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    /** @throws IllegalArgumentException for a path that is not among {@link #paths()} */
    public String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return text;
    }

    public int size() {
        return texts.size();
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
        return other instanceof FileSet files && files.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "FileSet" + texts.keySet();
    }
}
