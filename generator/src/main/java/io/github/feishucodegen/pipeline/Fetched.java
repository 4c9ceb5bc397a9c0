package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were brought into a folder.
 *
 * @param written null where errors kept everything from being written
 */
public record Fetched(int pages, @Nullable WriteSummary written) {
    /** Such as {@code 5 pages; wrote 1 file, 4 unchanged, 0 deleted}. */
    public String summary() {
        return Count.of(pages, "page") + "; wrote " + Outcome.summaryOf(written);
    }
}
