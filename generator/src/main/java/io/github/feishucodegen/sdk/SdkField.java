package io.github.feishucodegen.sdk;

import org.jspecify.annotations.Nullable;

/**
 * A field of an SDK's class.
 *
 * @param wireName the name on the wire. Null if the SDK does not state it, as for a whole body
 */
public record SdkField(String name, @Nullable String wireName, String type, Place place) {
    /** The place of a value in a request or object. */
    public enum Place {
        /** A member of its JSON object. */
        MEMBER,
        PATH,
        QUERY,
        HEADER,
        /** The whole body. */
        BODY
    }
}
