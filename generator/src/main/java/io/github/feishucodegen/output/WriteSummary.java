package io.github.feishucodegen.output;

/** What writing did, in files. */
public record WriteSummary(int written, int unchanged, int deleted) {
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0);

    public WriteSummary plus(WriteSummary other) {
        return new WriteSummary(written + other.written, unchanged + other.unchanged, deleted + other.deleted);
    }
}
