package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Traffic;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a pull.
 *
 * @param changes what differs, sorted by kind and path
 * @param failures the pages that could not be brought up to date, sorted by path
 * @param unchanged the number of pages that are as they were
 * @param notAsked the number of pages that were not asked for, because too many others had failed
 * @param keptGone the paths of pages that are gone from the portal and were not removed, sorted
 * @param stopped the reason why nothing was removed; null if everything was removed that is gone
 */
public record PullResult(
        List<PageChange> changes,
        List<PageFailure> failures,
        int unchanged,
        int notAsked,
        List<String> keptGone,
        @Nullable String stopped,
        Traffic traffic,
        Duration time) {
    public PullResult {
        changes = List.copyOf(changes);
        failures = List.copyOf(failures);
        keptGone = List.copyOf(keptGone);
    }

    public long count(PageChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether all pages of the portal that were wanted are in the folder, and nothing else that pull wrote. */
    public boolean isComplete() {
        return failures.isEmpty() && notAsked == 0 && stopped == null;
    }

    /** The sentence about the pages that were not asked for. Null if there are none. */
    public @Nullable String notAskedMessage() {
        return notAsked == 0 ? null : notAsked + " more pages were not asked for, because too many had failed";
    }

    /** A summary such as {@code 2 new, 1 changed, 0 moved, 0 gone, 1 failed, 2,246 unchanged; 18 kB in 5 requests, 1.2 s}. */
    public String summary() {
        return count(PageChange.Kind.NEW) + " new, " + count(PageChange.Kind.CHANGED) + " changed, "
                + count(PageChange.Kind.MOVED) + " moved, " + count(PageChange.Kind.GONE) + " gone, "
                + failures.size() + " failed, " + unchanged + " unchanged; " + Amounts.bytes(traffic.bytes()) + " in "
                + traffic.requests() + (traffic.requests() == 1 ? " request, " : " requests, ")
                + Amounts.time(time);
    }
}
