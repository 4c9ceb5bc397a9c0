package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.model.ApiModel;

/**
 * What was read.
 *
 * @param model the operations that are selected, and what they reach
 * @param whole all operations
 * @param pinnedNames names that overlays give
 * @param overlays how many files corrected pages
 */
public record ReadResult(ApiModel model, ApiModel whole, PageCounts counts, PinnedNames pinnedNames, int overlays) {
    /** Without overlays. */
    public ReadResult(ApiModel model, PageCounts counts) {
        this(model, model, counts, PinnedNames.NOTHING, 0);
    }

    /** Such as {@code Rows of tables: 55438 read, 2918 reported.} Each of the others is named by a finding. */
    public String rows() {
        return "Rows of tables: " + counts.rows().read() + " read, "
                + counts.rows().reported() + " reported.";
    }

    ReadResult selected(ApiModel some) {
        return new ReadResult(some, whole, counts, pinnedNames, overlays);
    }

    /** Such as {@code 5 pages: 4 operations (on 5 pages), 0 events, 0 guides, 0 unreadable}. */
    public String summary() {
        int operations = whole.operations().size();
        int selected = model.operations().size();
        return Count.of(counts.pages(), "page") + ": " + Count.of(operations, "operation")
                + (operations == counts.operations() ? "" : " (on " + Count.of(counts.operations(), "page") + ")")
                + ", " + Count.of(counts.events(), "event") + ", " + Count.of(counts.guides(), "guide") + ", "
                + counts.unreadable() + " unreadable"
                + (overlays == 0 ? "" : ", corrected by " + Count.of(overlays, "overlay"))
                + (selected == operations ? "" : "; selected " + Count.of(selected, "operation"));
    }
}
