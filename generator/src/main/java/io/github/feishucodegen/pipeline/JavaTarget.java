package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.EditedFilePolicy;
import java.nio.file.Path;

/** Where the Java client goes, and how. */
public record JavaTarget(BasePackage basePackage, Path folder, Layout layout, EditedFilePolicy edited) {
    /** One source root, in which edited files are refused. */
    public static JavaTarget of(BasePackage basePackage, Path folder) {
        return new JavaTarget(basePackage, folder, Layout.SINGLE, EditedFilePolicy.REFUSE);
    }
}
