package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.EditedFilePolicy;
import java.nio.file.Path;

/** The package, the output folder and the layout of a Java client, and the policy for edited files. */
public record JavaTarget(BasePackage basePackage, Path folder, Layout layout, EditedFilePolicy edited) {
    /** A target with one source root, where edited files are refused. */
    public static JavaTarget of(BasePackage basePackage, Path folder) {
        return new JavaTarget(basePackage, folder, Layout.SINGLE, EditedFilePolicy.REFUSE);
    }
}
