package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.SourcePage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The link to the page that the platform publishes. */
final class ExternalDocs {
    private ExternalDocs() {}

    /** Adds the address of the first page that has a readable one. */
    static void addTo(ObjectNode node, List<SourcePage> pages) {
        for (SourcePage page : pages) {
            if (isWebAddress(page.url())) {
                node.set("externalDocs", Json.object().put("url", page.url()));
                return;
            }
        }
    }

    private static boolean isWebAddress(@Nullable String url) {
        try {
            return url != null && url.startsWith("https://") && new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
