package io.github.feishucodegen.pull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages that a folder has from the portal, at one moment. */
public final class PageList {
    private final Collection<PulledPage> pages;

    private PageList(Collection<PulledPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * The pages that lie in a folder now. Pages of a pull that was killed count too.
     *
     * @throws PullException if the folder cannot be read
     */
    public static PageList in(Path path) {
        PageFolder folder = new PageFolder(path);
        try {
            return new PageList(folder.state(folder.manifest()).pages());
        } catch (IOException e) {
            throw LocalFault.of("cannot read " + path, e);
        } catch (UnreadableManifestException e) {
            throw Pull.unreadable(folder, e);
        }
    }

    /** Reads what {@link #text} wrote. */
    public static PageList parse(String text) {
        return new PageList(text.lines()
                .flatMap(line -> ManifestJson.readLine(line).stream())
                .toList());
    }

    /** One line for each page. */
    public String text() {
        return pages.stream().map(page -> ManifestJson.write(page) + "\n").collect(Collectors.joining());
    }

    /** The digest of a page's file, with line feeds as line ends. */
    public static String digest(byte[] bytes) {
        return PageFolder.digest(bytes);
    }

    /** The digests of the files, by path. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        pages.forEach(page -> digests.put(page.path(), page.digest()));
        return digests;
    }

    /** The differences from an earlier list, sorted by kind and path. */
    public List<PageChange> changesSince(PageList earlier) {
        List<PulledPage> now = List.copyOf(pages);
        Map<PulledPage, PulledPage> before = PageMatching.of(now, PulledPage::identity, earlier.pages);
        List<PageChange> changes = new ArrayList<>();
        for (PulledPage page : now) {
            PageChange change = change(page, before.get(page));
            if (change != null) {
                changes.add(change);
            }
        }
        Set<PulledPage> found = new HashSet<>(before.values());
        earlier.pages.stream()
                .filter(page -> !found.contains(page))
                .forEach(page -> changes.add(new PageChange(PageChange.Kind.GONE, page.path(), null)));
        changes.sort(null);
        return changes;
    }

    private static @Nullable PageChange change(PulledPage page, @Nullable PulledPage before) {
        if (before == null) {
            return new PageChange(PageChange.Kind.NEW, page.path(), null);
        }
        if (!before.path().equals(page.path())) {
            return new PageChange(PageChange.Kind.MOVED, page.path(), before.path());
        }
        return before.digest().equals(page.digest())
                ? null
                : new PageChange(PageChange.Kind.CHANGED, page.path(), null);
    }
}
