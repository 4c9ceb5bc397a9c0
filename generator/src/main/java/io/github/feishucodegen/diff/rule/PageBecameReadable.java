package io.github.feishucodegen.diff.rule;

/**
 * A page that could not be read became readable. {@code LostPages} reports this change; no method of this rule is
 * called.
 */
final class PageBecameReadable extends Rule {
    PageBecameReadable() {
        super(
                "page-became-readable",
                Impact.SAFE,
                "page-became-unreadable",
                "A page that could not be read can be read now.",
                "Its operations are in the client from now on.");
    }
}
