package io.github.feishucodegen.javacode;

import io.github.feishucodegen.sdknames.SdkNames;

/**
 * The options of code generation.
 *
 * @param basePackage the package of the client and parent of all other packages
 * @param known the SDK names
 */
public record JavaOptions(String basePackage, SdkNames known) {
    public static final JavaOptions DEFAULT = new JavaOptions("io.github.feishucodegen.feishu");

    /** Options without SDK names. */
    public JavaOptions(String basePackage) {
        this(basePackage, SdkNames.NONE);
    }
}
