package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Validators;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a pull has to do, before it asks for a page.
 *
 * @param asked the pages to ask for
 * @param kept the pages that cannot have changed
 * @param gone the pages that the portal no longer has
 */
record PullPlan(List<Task> asked, List<PulledPage> kept, List<PulledPage> gone) {
    /** More pages than one in this many may not go at once. */
    private static final int SHRINK = 10;

    PullPlan {
        asked = List.copyOf(asked);
        kept = List.copyOf(kept);
        gone = List.copyOf(gone);
    }

    /**
     * A page to ask for.
     *
     * @param before the page as it was pulled; null if it is new
     */
    record Task(WantedPage wanted, @Nullable PulledPage before, Validators validators) {}

    /**
     * Plans a pull.
     *
     * @param wanted the pages that the portal has
     * @param pulled the pages that this pull is about and that lie in the folder
     * @param intact whether the file of a page is as pull wrote it
     */
    static PullPlan of(List<WantedPage> wanted, Collection<PulledPage> pulled, Predicate<PulledPage> intact) {
        Map<WantedPage, PulledPage> before = match(wanted, pulled);
        List<Task> asked = new ArrayList<>();
        List<PulledPage> kept = new ArrayList<>();
        for (WantedPage page : wanted) {
            PulledPage earlier = before.get(page);
            String edited = page.page().updateTime();
            if (earlier == null || !isSamePlace(earlier, page) || !intact.test(earlier)) {
                asked.add(new Task(page, earlier, Validators.NONE));
            } else if (edited == null) {
                asked.add(new Task(page, earlier, earlier.validators()));
            } else if (edited.equals(earlier.updateTime())) {
                kept.add(earlier);
            } else {
                asked.add(new Task(page, earlier, Validators.NONE));
            }
        }
        Set<PulledPage> found = new HashSet<>(before.values());
        return new PullPlan(
                asked,
                kept,
                pulled.stream().filter(page -> !found.contains(page)).toList());
    }

    /** Whether more pages would go than a portal loses from one day to the next. */
    boolean shrinks(int pulled) {
        return gone.size() * SHRINK > pulled;
    }

    private static boolean isSamePlace(PulledPage earlier, WantedPage page) {
        return earlier.path().equals(page.path())
                && earlier.key().equals(page.key())
                && earlier.address().equals(page.page().address());
    }

    /** Finds the earlier form of each page: by its full path, its node, its readable address or its file. */
    private static Map<WantedPage, PulledPage> match(List<WantedPage> wanted, Collection<PulledPage> pulled) {
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
        Map<WantedPage, PulledPage> before = new HashMap<>();
        Set<PulledPage> taken = new HashSet<>();
        for (WantedPage page : wanted) {
            take(page, byKey.get(page.key()), before, taken);
        }
        for (WantedPage page : wanted) {
            if (!page.page().nodeId().isEmpty()) {
                take(page, byNode.get(List.of(page.language(), page.page().nodeId())), before, taken);
            }
        }
        for (WantedPage page : wanted) {
            take(page, byAddress.get(List.of(page.language(), page.page().address())), before, taken);
        }
        for (WantedPage page : wanted) {
            take(page, byPath.get(page.path()), before, taken);
        }
        return before;
    }

    private static void take(
            WantedPage page, @Nullable PulledPage earlier, Map<WantedPage, PulledPage> before, Set<PulledPage> taken) {
        if (earlier != null && !before.containsKey(page) && taken.add(earlier)) {
            before.put(page, earlier);
        }
    }
}
