package io.github.feishucodegen.pipeline;

import javax.lang.model.SourceVersion;

/** The parent package of all generated packages. */
public record BasePackage(String name) {
    public static final String DEFAULT = "io.github.feishucodegen.feishu";

    /** @throws IllegalArgumentException if the name is not a valid Java package name */
    public BasePackage {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_11)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not the name of a Java package, such as " + DEFAULT);
        }
    }
}
