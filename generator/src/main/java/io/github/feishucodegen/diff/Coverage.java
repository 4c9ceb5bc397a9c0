package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of both sides was compared, and what was not.
 *
 * @param pages how the pages of both sides belong together; all zero if a side is a model
 * @param operations operations on both sides
 * @param events events and callbacks on both sides
 * @param moved operations and events whose pages have no name and no address in common
 * @param severalPages operations and events that were compared page by page
 * @param gaps what a difference between the sides leaves uncompared; each is a sentence
 */
public record Coverage(
        Side before,
        Side after,
        Pages pages,
        int operations,
        int events,
        int moved,
        int severalPages,
        List<String> gaps) {
    public Coverage {
        gaps = List.copyOf(gaps);
    }

    /**
     * One side.
     *
     * @param pages all pages; 0 if the side is a model
     * @param guides pages about neither an operation nor an event
     * @param unreadable pages that could not be read, and that are about something unknown
     * @param forms the dialects of the pages
     */
    public record Side(
            int pages,
            int operations,
            int events,
            int guides,
            int unreadable,
            Set<String> forms,
            Set<Language> languages) {
        public Side {
            forms = Collections.unmodifiableSet(new TreeSet<>(forms));
            languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        }

        /** The same side with what is known of its pages. */
        public Side with(int allPages, int guidePages, int unreadablePages) {
            return new Side(allPages, operations, events, guidePages, unreadablePages, forms, languages);
        }
    }

    /**
     * @param both pages with a name that both sides have
     * @param equal those among them whose texts are equal; they were read once
     * @param onlyOld pages with a name that only the old side has
     * @param onlyNew pages with a name that only the new side has
     * @param guides guides on both sides; they are compared by their texts
     * @param unreadable pages that neither side can read; they are compared by their texts
     */
    public record Pages(int both, int equal, int onlyOld, int onlyNew, int guides, int unreadable) {
        public static final Pages NONE = new Pages(0, 0, 0, 0, 0, 0);
    }

    /** The coverage of two sides that are known to be equal. */
    public static Coverage ofEqual(int operations) {
        Side side = new Side(0, operations, 0, 0, 0, Set.of(), Set.of());
        return new Coverage(side, side, Pages.NONE, operations, 0, 0, 0, List.of());
    }

    /** The same coverage with what is known of the pages. */
    public Coverage with(Side old, Side now, Pages known) {
        List<String> all = new ArrayList<>(gaps);
        int alone = old.guides() + now.guides() - 2 * known.guides();
        if (alone > 0 && known.guides() == 0) {
            all.add("No guide has the same name on both sides, so guides are not compared.");
        }
        return new Coverage(old, now, known, operations, events, moved, severalPages, all);
    }

    /** Whether the pages of both sides are known. */
    public boolean knowsPages() {
        return !pages.equals(Pages.NONE);
    }
}
