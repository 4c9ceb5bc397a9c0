package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.PreferredLanguage;
import io.github.feishucodegen.model.SeparatePages;

/**
 * The result of reading pages.
 *
 * @param model the selected operations and events, and the types that they use
 * @param whole all operations and events
 * @param separate the pages of the operations and events that have several pages; only comparisons read them
 * @param pinnedNames names from overlays
 * @param overlays the number of overlays
 */
public record ReadResult(
        ApiModel model,
        ApiModel whole,
        SeparatePages separate,
        PageCounts counts,
        PinnedNames pinnedNames,
        int overlays) {
    /** A result without overlays. */
    public ReadResult(ApiModel model, PageCounts counts) {
        this(model, model, SeparatePages.NONE, counts, PinnedNames.NOTHING, 0);
    }

    /** A line such as {@code Rows of tables: 55438 read, 2918 reported.} A finding names each reported row. */
    public String rows() {
        return "Rows of tables: " + counts.rows().read() + " read, "
                + counts.rows().reported() + " reported.";
    }

    ReadResult selected(ApiModel some) {
        return new ReadResult(some, whole, separate, counts, pinnedNames, overlays);
    }

    /** All operations, with texts in a language as far as the pages have them in it. */
    ReadResult preferring(Language language) {
        ApiModel preferred = PreferredLanguage.of(whole, language);
        return new ReadResult(preferred, preferred, separate, counts, pinnedNames, overlays);
    }

    /** A summary such as {@code 5 pages: 4 operations (on 5 pages), 0 events, 0 guides, 0 unreadable}. */
    public String summary() {
        int operations = whole.operations().size();
        int selected = model.operations().size();
        return Count.of(counts.pages(), "page") + ": " + Count.of(operations, "operation")
                + (operations == counts.operations() ? "" : " (on " + Count.of(counts.operations(), "page") + ")")
                + ", " + Count.of(counts.events(), "event") + ", " + Count.of(counts.guides(), "guide") + ", "
                + counts.unreadable() + " unreadable"
                + (overlays == 0 ? "" : ", corrected by " + Count.of(overlays, "overlay"))
                + (selected == operations
                                && model.events().size() == whole.events().size()
                        ? ""
                        : selected());
    }

    private String selected() {
        return "; selected " + Count.of(model.operations().size(), "operation")
                + (whole.events().isEmpty()
                        ? ""
                        : " and " + Count.of(model.events().size(), "event"));
    }
}
