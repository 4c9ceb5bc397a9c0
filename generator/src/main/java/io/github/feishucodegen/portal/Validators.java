package io.github.feishucodegen.portal;

import org.jspecify.annotations.Nullable;

/**
 * The headers of a response that a later request repeats, to ask for a page only if it changed.
 *
 * @param etag null if the server sent none
 * @param lastModified null if the server sent none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
