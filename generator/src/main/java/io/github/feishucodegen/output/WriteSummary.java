package io.github.feishucodegen.output;

/** What writing did, in files. */
public record WriteSummary(int written, int unchanged, int deleted) {}
