package io.github.feishucodegen.portal;

import org.jspecify.annotations.Nullable;

/**
 * A page that the portal's tree lists.
 *
 * @param fullPath the path in the tree, which identifies the page; it begins with a slash
 * @param alias the readable address; null if the portal has none for the page
 * @param nodeId the id of the tree's node; empty if the node has none
 * @param name the name in the tree
 * @param updateTime the time of the last edit as the tree writes it; null if the tree does not say it
 */
public record CatalogPage(
        String fullPath,
        @Nullable String alias,
        String nodeId,
        String name,
        @Nullable String updateTime,
        Area area) {
    CatalogPage alias(@Nullable String known) {
        return new CatalogPage(fullPath, known, nodeId, name, updateTime, area);
    }

    /** The readable address, or else the full path. */
    public String address() {
        return alias == null ? fullPath : alias;
    }

    /** Whether the page is about the server API, its cards or its callbacks. */
    public boolean isAboutServer() {
        return switch (area) {
            case SERVER, OTHER -> true;
            case CLIENT -> false;
            case GUIDES -> PortalFacts.isAboutServer(fullPath) || PortalFacts.isAboutServer(address());
        };
    }
}
