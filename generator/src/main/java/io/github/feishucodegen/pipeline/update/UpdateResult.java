package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.PullResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an update.
 *
 * @param pulled what this run fetched; after an interrupted update, that is not all that changed
 * @param pages how the pages differ from those of the last complete update
 * @param review the changes of the operations
 * @param names null if nothing was generated
 * @param client null if nothing was generated
 */
public record UpdateResult(
        Verdict verdict,
        PullResult pulled,
        List<PageChange> pages,
        Review review,
        @Nullable LockResult names,
        @Nullable Outcome client,
        Findings findings) {
    public UpdateResult {
        pages = List.copyOf(pages);
    }

    /** Whether all pages were asked for, and none of them has an error. */
    public boolean isComplete() {
        return pulled.isComplete() && findings.errors().isEmpty();
    }

    /** Whether errors on the pages kept the client from being generated. */
    public boolean isWithoutClient() {
        return client != null && client.written() == null;
    }

    /** One line, for the subject of a commit and the title of a pull request. */
    public String title() {
        return UpdateTitle.of(this);
    }

    public long count(PageChange.Kind kind) {
        return pages.stream().filter(change -> change.kind() == kind).count();
    }
}
