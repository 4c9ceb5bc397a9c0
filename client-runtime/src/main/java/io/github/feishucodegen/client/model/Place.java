package io.github.feishucodegen.client.model;

/** Where a field travels. */
public enum Place {
    /** In the JSON object that the model is. */
    MEMBER,
    PATH,
    QUERY,
    HEADER,
    /** The whole body, as JSON. */
    BODY,
    /** The whole body, as a multipart form. */
    MULTIPART,
    /** The whole body, as a URL-encoded form. */
    FORM
}
