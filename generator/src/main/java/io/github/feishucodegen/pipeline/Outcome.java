package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request to write something.
 *
 * @param written null where errors kept everything from being written
 */
public record Outcome(ReadResult reading, @Nullable WriteSummary written) {
    /** Such as {@code 63 files, 0 unchanged, 2 deleted}. */
    public String summaryOfWriting() {
        return summaryOf(written);
    }

    static String summaryOf(@Nullable WriteSummary written) {
        return written == null
                ? "nothing"
                : Count.of(written.written(), "file") + ", " + written.unchanged() + " unchanged, " + written.deleted()
                        + " deleted";
    }
}
