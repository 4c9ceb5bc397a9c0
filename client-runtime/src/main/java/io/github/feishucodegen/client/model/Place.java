package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;

/** The place of a field in a request. */
@Internal
public enum Place {
    /** A member of the model's JSON object. */
    MEMBER,
    PATH,
    QUERY,
    HEADER,
    /** The whole body, as JSON. */
    BODY,
    /** The whole body, as a multipart form. */
    MULTIPART,
    /** The whole body, as a URL-encoded form. */
    FORM;

    /** Whether a request with a missing required field at this place is not worth sending. */
    boolean isIndispensable() {
        return this == PATH || this == BODY || this == MULTIPART || this == FORM;
    }
}
