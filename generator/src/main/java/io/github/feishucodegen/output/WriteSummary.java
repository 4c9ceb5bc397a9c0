package io.github.feishucodegen.output;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of files that were written, unchanged and deleted.
 *
 * @param restored the paths of the written files that had been edited
 */
public record WriteSummary(int written, int unchanged, int deleted, List<String> restored) {
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0);

    public WriteSummary {
        restored = List.copyOf(restored);
    }

    public WriteSummary(int written, int unchanged, int deleted) {
        this(written, unchanged, deleted, List.of());
    }

    public WriteSummary plus(WriteSummary other) {
        List<String> all = new ArrayList<>(restored);
        all.addAll(other.restored);
        return new WriteSummary(written + other.written, unchanged + other.unchanged, deleted + other.deleted, all);
    }
}
