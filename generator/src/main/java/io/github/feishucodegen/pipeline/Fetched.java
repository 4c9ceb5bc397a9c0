package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * The result of copying pages into a folder.
 *
 * @param written null if nothing was written because of errors
 */
public record Fetched(int pages, @Nullable WriteSummary written) {
    /** A summary such as {@code 5 pages; wrote 1 file, 4 unchanged, 0 deleted}. */
    public String summary() {
        return Count.of(pages, "page") + "; wrote " + Outcome.summaryOf(written);
    }
}
