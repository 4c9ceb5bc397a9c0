package io.github.feishucodegen.portal;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A documentation portal. Implementations can be used by several threads. */
public interface Portal {
    /** The address of the server, without a user and a password. */
    URI host();

    /**
     * All pages that the portal has in a language, each once, in the order of the tree.
     *
     * @throws PortalException if the portal does not provide its tree or its readable addresses
     */
    List<CatalogPage> catalog(Language language) throws PortalException, InterruptedException;

    /**
     * The content of a page. Empty if the page did not change since the portal sent the validators.
     *
     * @throws PortalException if the portal does not provide the page
     */
    Optional<PortalPage> page(CatalogPage page, Language language, PageForm form, Validators validators)
            throws PortalException, InterruptedException;

    /** What was sent and received so far. */
    Traffic traffic();
}
