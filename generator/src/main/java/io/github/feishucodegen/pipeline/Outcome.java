package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * The result of writing files.
 *
 * @param written null if nothing was written because of errors
 */
public record Outcome(ReadResult reading, @Nullable WriteSummary written) {
    /** A summary such as {@code 63 files, 0 unchanged, 2 deleted}. */
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
