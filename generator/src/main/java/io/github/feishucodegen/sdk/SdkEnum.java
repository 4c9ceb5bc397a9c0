package io.github.feishucodegen.sdk;

import java.util.Map;

/**
 * An enum of an SDK.
 *
 * @param constants the names of the constants by value on the wire, in the order of the SDK
 */
public record SdkEnum(String name, Map<String, String> constants) {}
