package io.github.feishucodegen.javacode;

import io.github.feishucodegen.sdknames.SdkNames;

/**
 * What a caller decides about generated code.
 *
 * @param basePackage the package of the client; everything else lies below it
 * @param known the names that callers know already
 */
public record JavaOptions(String basePackage, SdkNames known) {
    public static final JavaOptions DEFAULT = new JavaOptions("io.github.feishucodegen.feishu");

    /** All names by rule. */
    public JavaOptions(String basePackage) {
        this(basePackage, SdkNames.NONE);
    }
}
