package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.Portal;
import io.github.feishucodegen.portal.PortalException;
import io.github.feishucodegen.portal.PortalPage;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings single pages up to date. Threads can use it at the same time. */
final class PageUpdate {
    private final Portal portal;
    private final PageForm form;
    private final PageFolder folder;
    private final FolderState state;
    private final PageFolder.@Nullable Writing writing;

    /** @param writing null if the folder is only compared with the portal */
    PageUpdate(
            Portal portal, PageForm form, PageFolder folder, FolderState state, PageFolder.@Nullable Writing writing) {
        this.portal = portal;
        this.form = form;
        this.folder = folder;
        this.state = state;
        this.writing = writing;
    }

    /** @throws PullException if the folder cannot be written */
    PageOutcome of(PullPlan.Task task) throws InterruptedException {
        WantedPage wanted = task.wanted();
        try {
            Optional<PortalPage> page = portal.page(wanted.page(), wanted.language(), form, task.validators());
            PulledPage before = task.before();
            if (page.isEmpty()) {
                return before == null
                        ? failed(task, "the portal says that a new page did not change")
                        : new PageOutcome.Unchanged(before);
            }
            return bring(task, page.get());
        } catch (PortalException e) {
            return new PageOutcome.Failed(
                    new PageFailure(wanted.path(), String.valueOf(e.getMessage())), task.before(), e.fault());
        } catch (IOException e) {
            throw LocalFault.of(
                    "cannot write " + wanted.path() + " into " + folder.root()
                            + " (pages that were written are whole, and the next pull goes on from there)",
                    e);
        }
    }

    private PageOutcome bring(PullPlan.Task task, PortalPage page) throws IOException {
        WantedPage wanted = task.wanted();
        byte[] bytes = PageFile.of(wanted, page, portal.host());
        PulledPage now = pulled(wanted, page, PageFolder.digest(bytes));
        if (folder.isBlocked(now.path())) {
            return failed(task, "a link, a folder or a file of another origin is in its place; it was left as it is");
        }
        String found = folder.digest(now.path()).orElse(null);
        if (found != null && !found.equals(now.digest()) && !state.wrote(now.path(), found)) {
            return failed(
                    task,
                    "the file there is yours, or was edited; it was left as it is. Move it away, or correct"
                            + " pages by an overlay");
        }
        boolean differs = !now.digest().equals(found);
        if (differs && writing != null) {
            writing.write(now, bytes);
        }
        PulledPage before = task.before();
        if (before != null && !before.path().equals(now.path())) {
            return new PageOutcome.Changed(now, new PageChange(PageChange.Kind.MOVED, now.path(), before.path()));
        }
        if (!differs) {
            return new PageOutcome.Unchanged(now);
        }
        PageChange.Kind kind = before == null ? PageChange.Kind.NEW : PageChange.Kind.CHANGED;
        return new PageOutcome.Changed(now, new PageChange(kind, now.path(), null));
    }

    private static PulledPage pulled(WantedPage wanted, PortalPage page, String digest) {
        String inTree = wanted.page().updateTime();
        return new PulledPage(
                wanted.key(),
                wanted.path(),
                wanted.page().address(),
                wanted.page().nodeId(),
                inTree == null ? page.updateTime() : inTree,
                digest,
                page.validators());
    }

    private static PageOutcome failed(PullPlan.Task task, String reason) {
        return new PageOutcome.Failed(new PageFailure(task.wanted().path(), reason), task.before(), null);
    }
}
