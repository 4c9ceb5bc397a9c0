package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Validators;
import java.util.ArrayList;
import java.util.Collection;
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
        Map<WantedPage, PulledPage> before = PageMatching.of(wanted, WantedPage::identity, pulled);
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
}
