package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.Language;

/**
 * A page that the portal has and the user wants.
 *
 * @param path the file for the page, relative to the folder
 */
record WantedPage(Language language, CatalogPage page, String path) {
    PageKey key() {
        return new PageKey(language, page.fullPath());
    }

    PageIdentity identity() {
        return new PageIdentity(key(), page.nodeId(), page.address(), path);
    }
}
