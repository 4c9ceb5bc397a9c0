package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.ERROR;
import static io.github.feishucodegen.diagnostic.Severity.NOTE;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings about overlays and their corrections. */
public enum OverlayFinding implements DiagnosticId {
    OVERLAY_UNREADABLE(
            ERROR,
            "An overlay cannot be read, or has a part of the wrong form.",
            "Write the overlay as docs/overlays.md describes, or use its schema in an editor."),
    CORRECTION_WITHOUT_TARGET(
            ERROR,
            "A correction cannot be applied: no page has its target, or its value does not fit there.",
            "Correct the path or the value in the overlay, or remove the correction if the documentation has changed."),
    CORRECTION_NOT_CHECKED(
            NOTE,
            "An overlay corrects something that may be on a page that was left out.",
            "Run the toolkit over all pages to check the correction."),
    CORRECTION_SUPERFLUOUS(
            WARNING,
            "An overlay repeats what the pages now say themselves.",
            "Remove the correction from the overlay."),
    CORRECTION_REPEATED(ERROR, "Two corrections are about the same thing.", "Keep one of the two corrections."),
    CORRECTION_APPLIED(
            NOTE, "A correction was applied.", "Remove the correction from the overlay if it is not wanted."),
    PAGE_DESCRIBED_BY_OVERLAY(
            NOTE,
            "A page cannot be read, and an overlay describes its operation.",
            "Correct the page if the operation should be read from it.");

    private final Explanation explanation;

    OverlayFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
