package io.github.feishucodegen.diff.rule;

/** A page that could be read cannot be read any more. Found by comparing the two sides as a whole, so there is no part to be asked about. */
final class PageBecameUnreadable extends Rule {
    PageBecameUnreadable() {
        super(
                "page-became-unreadable",
                Impact.RISKY,
                "page-became-readable",
                "A page that could be read cannot be read any more.",
                "Nothing is known about its operations; they are not compared. The client generated from the new pages lacks them: mend the page.");
    }
}
