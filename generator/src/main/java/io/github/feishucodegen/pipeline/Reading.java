package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.model.ApiModel;

/** What was read. */
public record Reading(ApiModel model, PageCounts counts) {
    /** Such as {@code 5 pages: 4 operations (on 5 pages), 0 events, 0 guides, 0 unreadable}. */
    public String summary() {
        int operations = model.operations().size();
        return Count.of(counts.pages(), "page") + ": " + Count.of(operations, "operation")
                + (operations == counts.operations() ? "" : " (on " + Count.of(counts.operations(), "page") + ")")
                + ", " + Count.of(counts.events(), "event") + ", " + Count.of(counts.guides(), "guide") + ", "
                + counts.unreadable() + " unreadable";
    }
}
