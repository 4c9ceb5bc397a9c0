package io.github.feishucodegen.diff.rule;

/**
 * A page that could be read became unreadable. {@code LostPages} reports this change; no method of this rule is
 * called.
 */
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
