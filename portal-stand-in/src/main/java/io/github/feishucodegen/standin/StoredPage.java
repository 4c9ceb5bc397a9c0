package io.github.feishucodegen.standin;

import org.jspecify.annotations.Nullable;

/**
 * A page of the stand-in.
 *
 * @param alias the readable address; null if the mapping has none
 * @param updateTime in milliseconds since 1970
 * @param content the page as the portal sends it
 */
public record StoredPage(
        String id, String fullPath, @Nullable String alias, String title, long updateTime, String content) {
    public StoredPage content(String changed, long now) {
        return new StoredPage(id, fullPath, alias, title, now, changed);
    }

    public StoredPage title(String changed) {
        return new StoredPage(id, fullPath, alias, changed, updateTime, content);
    }

    public StoredPage at(String otherFullPath, @Nullable String otherAlias) {
        return new StoredPage(id, otherFullPath, otherAlias, title, updateTime, content);
    }
}
