package io.github.feishucodegen.pull;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What earlier pulls left in a folder: the pages of the manifest, and those of a pull that was killed before it could
 * write its manifest.
 */
final class FolderState {
    private final Map<PageKey, PulledPage> pages = new LinkedHashMap<>();
    private final Map<String, PageKey> keys = new HashMap<>();
    private final Map<String, Set<String>> digests = new HashMap<>();

    /**
     * Adds a page. It replaces an earlier one with its key or its path, but the file of the earlier one stays known.
     */
    void add(PulledPage page) {
        PageKey before = keys.put(page.path(), page.key());
        if (before != null) {
            pages.remove(before);
        }
        pages.put(page.key(), page);
        know(page.path(), page.digest());
    }

    /** Adds the digest of a file that pull wrote or is about to write. */
    void know(String path, String digest) {
        digests.computeIfAbsent(path, p -> new HashSet<>()).add(digest);
    }

    Collection<PulledPage> pages() {
        return Collections.unmodifiableCollection(pages.values());
    }

    /** Whether pull wrote a file with this digest at the path, so that it may be replaced or deleted. */
    boolean wrote(String path, String digest) {
        return digests.getOrDefault(path, Set.of()).contains(digest);
    }

    /** The paths of all files that pull wrote or was about to write, sorted. */
    Set<String> paths() {
        return Collections.unmodifiableSet(new TreeSet<>(digests.keySet()));
    }
}
