package io.github.feishucodegen.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Gives every file a unique name. The names do not depend on the order of the roots. */
final class NamedFiles {
    private static final Comparator<PageFile> OUTERMOST = Comparator.comparing(
                    (PageFile file) -> file.root().getNameCount())
            .thenComparing(PageFile::root)
            .thenComparing(PageFile::inRoot);

    private NamedFiles() {}

    /**
     * The files by name. Names are relative to the roots. If two roots contain pages of the same name, all names
     * start with the last parts of their root. As many parts are used as the names need to be unique.
     */
    static SortedMap<String, PageFile> of(Collection<PageFile> found) {
        Collection<PageFile> files = once(found);
        int deepest = files.stream()
                .mapToInt(f -> PathText.parts(f.root()).size())
                .max()
                .orElse(0);
        for (int depth = 0; depth <= deepest; depth++) {
            SortedMap<String, PageFile> named = new TreeMap<>();
            for (PageFile file : files) {
                named.put(name(file, depth), file);
            }
            if (named.size() == files.size()) {
                return named;
            }
        }
        throw new IllegalStateException("two pages have the same name: " + found);
    }

    /** The files without repetition. A file below two roots is named relative to the outer one. */
    private static Collection<PageFile> once(Collection<PageFile> found) {
        Map<String, PageFile> byId = new HashMap<>();
        for (PageFile file : found) {
            byId.merge(file.id(), file, BinaryOperator.minBy(OUTERMOST));
        }
        return byId.values();
    }

    private static String name(PageFile file, int depth) {
        List<String> root = PathText.parts(file.root());
        List<String> prefix = root.subList(Math.max(0, root.size() - depth), root.size());
        return prefix.isEmpty() ? file.inRoot() : String.join("/", prefix) + "/" + file.inRoot();
    }
}
