package io.github.feishucodegen.sdknames;

import org.jspecify.annotations.Nullable;

/**
 * What an SDK calls an operation, in the platform's snake case.
 *
 * @param body the class of its body; null for one named after the operation, as in {@code PatchInterviewerReqBody}
 */
public record OperationEntry(
        String project,
        String version,
        String resource,
        String method,
        @Nullable String body) {
    /** {@code hire.v1.interviewer.patch}. */
    public String id() {
        return project + "." + version + "." + resource + "." + method;
    }
}
