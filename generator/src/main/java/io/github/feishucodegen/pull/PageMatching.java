package io.github.feishucodegen.pull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the earlier form of pages: by the full path, the node, the readable address or the file. */
final class PageMatching<P> {
    private final Map<P, PulledPage> before = new HashMap<>();
    private final Set<PulledPage> taken = new HashSet<>();

    private PageMatching() {}

    /** The earlier form of each page that has one. No two pages have the same earlier form. */
    static <P> Map<P, PulledPage> of(List<P> pages, Function<P, PageIdentity> identity, Collection<PulledPage> pulled) {
        Map<PageKey, PulledPage> byKey = new HashMap<>();
        Map<List<Object>, PulledPage> byNode = new HashMap<>();
        Map<List<Object>, PulledPage> byAddress = new HashMap<>();
        Map<String, PulledPage> byPath = new HashMap<>();
        for (PulledPage page : pulled) {
            byKey.put(page.key(), page);
            byNode.putIfAbsent(List.of(page.key().language(), page.id()), page);
            byAddress.putIfAbsent(List.of(page.key().language(), page.address()), page);
            byPath.put(page.path(), page);
        }
        PageMatching<P> matching = new PageMatching<>();
        for (P page : pages) {
            matching.take(page, byKey.get(identity.apply(page).key()));
        }
        for (P page : pages) {
            PageIdentity marks = identity.apply(page);
            if (!marks.id().isEmpty()) {
                matching.take(page, byNode.get(List.of(marks.key().language(), marks.id())));
            }
        }
        for (P page : pages) {
            PageIdentity marks = identity.apply(page);
            matching.take(page, byAddress.get(List.of(marks.key().language(), marks.address())));
        }
        for (P page : pages) {
            matching.take(page, byPath.get(identity.apply(page).path()));
        }
        return matching.before;
    }

    private void take(P page, @Nullable PulledPage earlier) {
        if (earlier != null && !before.containsKey(page) && taken.add(earlier)) {
            before.put(page, earlier);
        }
    }
}
