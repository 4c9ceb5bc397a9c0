package io.github.feishucodegen.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Texts by relative path, with {@code /} between the parts of a path; sorted by path. */
public final class FileSet {
    private final SortedMap<String, String> texts;

    private FileSet(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    public static FileSet of(Map<String, String> texts) {
        return new FileSet(Collections.unmodifiableSortedMap(new TreeMap<>(texts)));
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) texts.keySet());
    }

    /**
     * The text at a path.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return text;
    }

    public int size() {
        return texts.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileSet that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.keySet().toString();
    }
}
