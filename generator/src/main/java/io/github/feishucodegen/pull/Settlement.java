package io.github.feishucodegen.pull;

import io.github.feishucodegen.output.PortablePaths;
import io.github.feishucodegen.portal.Traffic;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The end of a pull: which pages the folder has now, and which files are deleted. */
final class Settlement {
    private final Map<String, PulledPage> pages = new LinkedHashMap<>();
    private final List<PageChange> changes = new ArrayList<>();
    private final List<PageFailure> failures = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private final List<String> keptGone = new ArrayList<>();
    private int unchanged;
    private int notAsked;
    private @Nullable String stopped;

    private Settlement() {}

    /**
     * @param others pages in the folder that the pull is not about
     * @param tooManyFailed whether pages that are gone stay, because the portal may be out of order
     */
    static Settlement of(PullPlan plan, List<PageOutcome> outcomes, List<PulledPage> others, boolean tooManyFailed) {
        Settlement settlement = new Settlement();
        plan.kept().forEach(settlement::keep);
        settlement.unchanged = plan.kept().size();
        outcomes.forEach(settlement::settle);
        // A page that was not brought up to date keeps its file, unless another page has the file now.
        Set<PageKey> done = new HashSet<>();
        settlement.pages.values().forEach(page -> done.add(page.key()));
        plan.asked().stream()
                .filter(task -> !done.contains(task.wanted().key()))
                .forEach(task -> settlement.keepIfFree(task.before()));
        others.forEach(page -> settlement.pages.putIfAbsent(page.path(), page));
        settlement.notAsked = plan.asked().size() - outcomes.size();
        if (tooManyFailed || settlement.notAsked > 0) {
            if (!plan.gone().isEmpty()) {
                settlement.stopped = "too many pages failed (more than 5 %), so "
                        + plan.gone().size() + " pages that are gone from the portal were not removed";
            }
            plan.gone().forEach(page -> {
                settlement.pages.putIfAbsent(page.path(), page);
                settlement.keptGone.add(page.path());
            });
        } else {
            plan.gone().forEach(page -> settlement.gone.add(page.path()));
        }
        return settlement;
    }

    private void settle(PageOutcome outcome) {
        if (outcome instanceof PageOutcome.Unchanged same) {
            keep(same.page());
            unchanged++;
        } else if (outcome instanceof PageOutcome.Changed changed) {
            keep(changed.page());
            changes.add(changed.change());
        } else if (outcome instanceof PageOutcome.Failed failed) {
            failures.add(failed.failure());
        }
    }

    private void keep(PulledPage page) {
        pages.put(page.path(), page);
    }

    private void keepIfFree(@Nullable PulledPage before) {
        if (before != null) {
            pages.putIfAbsent(before.path(), before);
        }
    }

    /** The pages that the folder has. */
    Collection<PulledPage> pages() {
        return pages.values();
    }

    /**
     * Deletes the files of pages that are gone or moved. A file that was edited stays, and is reported.
     *
     * @param writing null if nothing may be deleted
     */
    void clean(PageFolder folder, FolderState state, PageFolder.@Nullable Writing writing) throws IOException {
        for (String path : state.paths()) {
            String found = pages.containsKey(path) ? null : folder.digest(path).orElse(null);
            if (found == null || isOneFile(folder, path)) {
                continue;
            }
            if (!state.wrote(path, found)) {
                gone.remove(path);
                failures.add(new PageFailure(
                        path, "the portal no longer has the page, but the file was edited; it was left as it is"));
                continue;
            }
            if (writing != null) {
                writing.delete(path);
            }
        }
        gone.stream()
                .filter(path -> !pages.containsKey(path))
                .forEach(path -> changes.add(new PageChange(PageChange.Kind.GONE, path, null)));
    }

    /** Whether a page that stays has the same file, because the file system ignores case. */
    private boolean isOneFile(PageFolder folder, String path) throws IOException {
        for (String other : pages.keySet()) {
            if (PortablePaths.folded(other).equals(PortablePaths.folded(path)) && folder.isOneFile(path, other)) {
                return true;
            }
        }
        return false;
    }

    PullResult result(Traffic traffic, Duration time) {
        changes.sort(null);
        failures.sort(null);
        keptGone.sort(null);
        return new PullResult(changes, failures, unchanged, notAsked, keptGone, stopped, traffic, time);
    }
}
