package io.github.feishucodegen.javacode;

/**
 * What a caller decides about generated code.
 *
 * @param basePackage the package of the client; everything else lies below it
 */
public record JavaOptions(String basePackage) {
    public static final JavaOptions DEFAULT = new JavaOptions("io.github.feishucodegen.feishu");
}
