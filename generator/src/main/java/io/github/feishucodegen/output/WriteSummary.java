package io.github.feishucodegen.output;

import java.util.List;

/**
 * What writing did, in files.
 *
 * @param restored paths of those among the written that had been edited
 */
public record WriteSummary(int written, int unchanged, int deleted, List<String> restored) {
    public WriteSummary {
        restored = List.copyOf(restored);
    }

    public WriteSummary(int written, int unchanged, int deleted) {
        this(written, unchanged, deleted, List.of());
    }
}
