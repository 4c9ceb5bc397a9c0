package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A page that lies in the folder.
 *
 * @param path the file, relative to the folder
 * @param address the readable address, or else the full path
 * @param id the id of the tree's node; empty if the node has none
 * @param updateTime the time of the last edit, as the tree says it or else the page; null if neither does
 * @param digest the SHA-256 of the file, with line feeds as line ends
 */
record PulledPage(
        PageKey key,
        String path,
        String address,
        String id,
        @Nullable String updateTime,
        String digest,
        Validators validators) {
    PageIdentity identity() {
        return new PageIdentity(key, id, address, path);
    }
}
