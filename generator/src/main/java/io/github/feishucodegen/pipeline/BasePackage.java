package io.github.feishucodegen.pipeline;

import javax.lang.model.SourceVersion;

/** The Java package that all generated packages lie below. */
public record BasePackage(String name) {
    public static final String DEFAULT = "io.github.feishucodegen.feishu";

    /** @throws IllegalArgumentException when Java does not take it for a package's name */
    public BasePackage {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_11)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a Java package; " + DEFAULT + " would be one");
        }
    }
}
