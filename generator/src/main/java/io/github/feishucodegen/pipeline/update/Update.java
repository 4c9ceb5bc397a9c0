package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.portal.Portal;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullProgress;
import io.github.feishucodegen.pull.PullResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings pages, names and client up to date with the portal: pulls, compares with the pages of before, locks names,
 * generates, and writes reports. The pages of before are kept until the reports are written. So an update that was
 * killed at any moment is completed by the next one, with the same files and a report of the same changes.
 */
public final class Update {
    private final UpdateRequest request;
    private final EarlierPages earlier;

    private Update(UpdateRequest request) {
        this.request = request;
        this.earlier = new EarlierPages(request.folder(), request.client().lock());
    }

    /**
     * Runs an update.
     *
     * @param reading a listener for the reading of pages, which happens several times
     * @throws io.github.feishucodegen.pull.PullException if nothing can be pulled
     * @throws io.github.feishucodegen.output.OutputRefusedException if the client would replace files of others
     * @throws io.github.feishucodegen.pipeline.UnreadableSideException if pages cannot be compared
     */
    public static UpdateResult run(UpdateRequest request, Portal portal, PullProgress pulling, Progress reading)
            throws InterruptedException {
        return new Update(request).run(portal, pulling, reading);
    }

    private UpdateResult run(Portal portal, PullProgress pulling, Progress reading) throws InterruptedException {
        boolean resumed = earlier.exist();
        PullResult pulled = Pull.run(request.pull(), portal, new Keeping(pulling, earlier));
        boolean isNew = earlier.exist();
        if (!isNew && ClientStamp.isCurrent(request)) {
            UpdateResult result = new UpdateResult(
                    Verdict.NOTHING_NEW, pulled, List.of(), unchanged(0), null, null, Findings.of(List.of()));
            UpdateReports.write(result, request);
            return result;
        }
        List<PageChange> changes = isNew ? earlier.changes() : List.of();
        Review compared = isNew ? compare(reading) : unchanged(0);
        Pipeline pipeline = pipeline(reading);
        LockFile lock = LockFile.readIfThere(request.client().lock());
        Result<LockResult> locked = pipeline.lock(lock, false).lockNames();
        Result<Outcome> generated = locked.value().next() == null
                ? new Result<>(new Outcome(locked.value().reading(), null), List.of())
                : generate(pipeline);
        Review review = isNew
                ? compared
                : unchanged(locked.value().reading().whole().operations().size());
        UpdateResult result = new UpdateResult(
                verdict(changes, review),
                pulled,
                changes,
                review,
                resumed ? sinceEarlier(locked.value(), pipeline) : locked.value(),
                generated.value(),
                findings(locked, generated));
        UpdateReports.write(result, request);
        if (generated.value().written() != null) {
            ClientStamp.write(request);
            earlier.delete();
        }
        return result;
    }

    /** Compares the pages of before with those of now. Reports call the sides by names that do not depend on folders. */
    private Review compare(Progress reading) {
        Comparison comparison = new Comparison(
                earlier.side(),
                request.folder().toString(),
                List.of(),
                List.of(),
                request.client().overlays(),
                request.client().knowledge());
        Comparison.ClientNames names = new Comparison.ClientNames(
                request.client().basePackage(),
                request.client().names(),
                earlier.lock().lock());
        Review review = comparison.review(request.policy(), names, reading);
        return review.between("before", request.pages());
    }

    private Review unchanged(int operations) {
        return Review.of(
                "before", request.pages(), "", new Diff(List.of(), Coverage.ofEqual(operations)), request.policy());
    }

    private Pipeline pipeline(Progress reading) {
        ClientSettings client = request.client();
        Pipeline pipeline = Pipeline.over(new PageSelection(
                        List.of(request.folder()), List.of(), List.of(), client.overlays(), client.knowledge()))
                .names(client.names())
                .onErrors(client.onErrors())
                .reportProgressTo(reading);
        return client.language() == null ? pipeline : pipeline.language(client.language());
    }

    private Result<Outcome> generate(Pipeline pipeline) {
        ClientSettings client = request.client();
        return pipeline.lock(LockFile.read(client.lock()), client.tombstones())
                .writeJava(client.basePackage(), client.folders());
    }

    /** The names compared with the lock of before. The interrupted update may already have written the new lock. */
    private LockResult sinceEarlier(LockResult locked, Pipeline pipeline) {
        return locked.next() == null
                ? locked
                : pipeline.lock(earlier.lock(), false).verifyNames().value();
    }

    private static Verdict verdict(List<PageChange> pages, Review review) {
        if (pages.isEmpty() && review.all().isEmpty()) {
            return Verdict.NOTHING_NEW;
        }
        return review.failures().isEmpty() ? Verdict.COMPATIBLE : Verdict.BREAKING;
    }

    private static Findings findings(Result<?>... results) {
        List<Diagnostic> all = new ArrayList<>();
        for (Result<?> result : results) {
            all.addAll(result.diagnostics());
        }
        return Findings.of(all);
    }

    /** Passes progress on, and keeps the pages before the first one changes. */
    private record Keeping(PullProgress listener, EarlierPages earlier) implements PullProgress {
        @Override
        public void pageDone(int done, int pages) {
            listener.pageDone(done, pages);
        }

        @Override
        public void changing() throws IOException {
            listener.changing();
            earlier.keep();
        }
    }
}
