package io.github.feishucodegen.pull;

/**
 * The marks by which a page is known again, the most certain one first.
 *
 * @param id the id of the tree's node; empty if the node has none
 * @param address the readable address, or else the full path
 * @param path the file
 */
record PageIdentity(PageKey key, String id, String address, String path) {}
