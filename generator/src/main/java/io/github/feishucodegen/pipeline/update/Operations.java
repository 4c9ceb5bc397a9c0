package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ids of the operations that differ, accepted changes included.
 *
 * @param changed those on both sides with a change that is more than words
 * @param reworded those on both sides of which only words changed
 */
record Operations(
        SortedSet<String> added, SortedSet<String> removed, SortedSet<String> changed, SortedSet<String> reworded) {
    private static final Set<String> REMOVED = Set.of("operation-removed", "deprecated-operation-removed");

    static Operations of(Review review) {
        SortedSet<String> added = new TreeSet<>();
        SortedSet<String> removed = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> reworded = new TreeSet<>();
        review.all().forEach(change -> {
            SortedSet<String> kind = change.rule().id().equals("operation-added")
                    ? added
                    : REMOVED.contains(change.rule().id()) ? removed : isOfWords(change, review) ? reworded : changed;
            change.occurrences().stream().map(Occurrence::operation).forEach(kind::add);
        });
        changed.removeAll(added);
        changed.removeAll(removed);
        reworded.removeAll(changed);
        reworded.removeAll(added);
        return new Operations(
                Collections.unmodifiableSortedSet(added),
                Collections.unmodifiableSortedSet(removed),
                Collections.unmodifiableSortedSet(changed),
                Collections.unmodifiableSortedSet(reworded));
    }

    private static boolean isOfWords(Change change, Review review) {
        return !change.impact(review.contract()).isAtLeast(Impact.SAFE);
    }
}
