package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.ERROR;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings about folders, files and archives that contain pages. */
public enum SourceFinding implements DiagnosticId {
    SOURCE_MISSING(
            ERROR,
            "A given source of pages does not exist, or no file matches its pattern.",
            "Correct the path: Markdown files, and folders, jars or zips that contain them."),
    SOURCE_WITHOUT_PAGES(
            ERROR,
            "The given sources contain no page, or the includes and excludes leave none.",
            "Give other sources or patterns; pages are files whose names end in .md."),
    SOURCE_UNREADABLE(
            ERROR,
            "A folder, file or archive cannot be read.",
            "Check that the file exists, is complete and can be read by this user."),
    SOURCE_LINK_NOT_FOLLOWED(
            WARNING,
            "A symbolic link leads out of its folder, and is not followed.",
            "Give the target of the link as a source of its own."),
    ARCHIVE_ENTRY_UNSAFE(
            ERROR,
            "An archive has an entry with an unsafe name.",
            "Pack the pages again, with relative names such as hire/job-get.md."),
    ARCHIVE_TOO_LARGE(ERROR, "The pages of an archive are too large.", "Split the archive."),
    OVERLAY_MISSING(ERROR, "A given overlay does not exist.", "Correct the path of the overlay.");

    private final Explanation explanation;

    SourceFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
