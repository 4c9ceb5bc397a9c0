package io.github.feishucodegen.sdk;

import org.jspecify.annotations.Nullable;

/**
 * A value that a class of an SDK holds.
 *
 * @param wireName null where the SDK does not say, as for a whole body
 */
public record SdkField(String name, @Nullable String wireName, String type, Place place) {
    /** Where a value travels. */
    public enum Place {
        /** In the JSON of its object. */
        MEMBER,
        PATH,
        QUERY,
        HEADER,
        /** It is the body. */
        BODY
    }
}
