package io.github.feishucodegen.pull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Asks for pages, several at a time, until all are asked for or it is no use to ask for more. */
final class PageQueue {
    private final Iterator<PullPlan.Task> tasks;
    private final int total;
    private final PageUpdate update;
    private final Patience patience;
    private final PullProgress progress;
    private final List<PageOutcome> outcomes = new ArrayList<>();
    private boolean aborted;

    PageQueue(List<PullPlan.Task> tasks, PageUpdate update, Patience patience, PullProgress progress) {
        this.tasks = tasks.iterator();
        this.total = tasks.size();
        this.update = update;
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * The outcomes of the pages that were asked for.
     *
     * @throws PullException if the folder cannot be written
     */
    List<PageOutcome> run(int jobs) throws InterruptedException {
        if (total == 0) {
            return outcomes;
        }
        progress.pageDone(0, total);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, total), task -> {
            Thread thread = new Thread(task, "pull");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Callable<@Nullable Void>> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(jobs, total); i++) {
                workers.add(this::work);
            }
            for (Future<@Nullable Void> worker : threads.invokeAll(workers)) {
                worker.get();
            }
            return outcomes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a page could not be worked on", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Void work() throws InterruptedException {
        boolean complete = false;
        try {
            for (PullPlan.Task task = next(); task != null; task = next()) {
                add(update.of(task));
            }
            complete = true;
        } finally {
            if (!complete) {
                abort();
            }
        }
        return null;
    }

    private synchronized PullPlan.@Nullable Task next() {
        return aborted || patience.isOver() || !tasks.hasNext() ? null : tasks.next();
    }

    private synchronized void abort() {
        aborted = true;
    }

    private synchronized void add(PageOutcome outcome) {
        outcomes.add(outcome);
        if (outcome instanceof PageOutcome.Failed failed) {
            patience.failed(failed.fault());
        } else {
            patience.succeeded();
        }
        progress.pageDone(outcomes.size(), total);
    }
}
