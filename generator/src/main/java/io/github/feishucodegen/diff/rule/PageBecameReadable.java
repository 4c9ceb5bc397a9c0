package io.github.feishucodegen.diff.rule;

/** A page that could not be read can be read now. Found by comparing the two sides as a whole, so there is no part to be asked about. */
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
