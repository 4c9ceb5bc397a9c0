package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.PortalException;
import org.jspecify.annotations.Nullable;

/** What became of one page. */
sealed interface PageOutcome {
    /** The file already has what the portal says. */
    record Unchanged(PulledPage page) implements PageOutcome {}

    /** The file differed. It was written, unless the folder is only compared. */
    record Changed(PulledPage page, PageChange change) implements PageOutcome {}

    /**
     * The page could not be brought up to date.
     *
     * @param before the page as it was pulled earlier; null if it was not
     * @param fault the portal's fault; null if a file of the user is in the way
     */
    record Failed(PageFailure failure, @Nullable PulledPage before, PortalException.@Nullable Fault fault)
            implements PageOutcome {}
}
