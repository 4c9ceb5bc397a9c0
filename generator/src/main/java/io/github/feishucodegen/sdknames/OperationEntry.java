package io.github.feishucodegen.sdknames;

import org.jspecify.annotations.Nullable;

/**
 * An SDK's name of an operation, in the platform's snake case.
 *
 * @param body the class of its body. Null if it is named after the operation, as {@code PatchInterviewerReqBody} is
 */
public record OperationEntry(
        String project,
        String version,
        String resource,
        String method,
        @Nullable String body) {
    /** The id in the form {@code hire.v1.interviewer.patch}. */
    public String id() {
        return project + "." + version + "." + resource + "." + method;
    }
}
