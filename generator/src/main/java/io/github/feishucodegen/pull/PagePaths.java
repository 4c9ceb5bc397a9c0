package io.github.feishucodegen.pull;

import io.github.feishucodegen.output.PortablePaths;
import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.PortalFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each page of a catalog a path. A path depends on addresses alone, so it stays when titles change or nodes
 * move within the tree.
 */
final class PagePaths {
    /** Of pages with one path, the first keeps it: one with a readable address before one without. */
    private static final Comparator<CatalogPage> FIRST =
            Comparator.comparing((CatalogPage page) -> page.alias() == null).thenComparing(CatalogPage::fullPath);

    private PagePaths() {}

    /**
     * The path of each page.
     *
     * @param folder what all paths begin with: nothing, or a folder with a slash
     */
    static Map<CatalogPage, String> of(List<CatalogPage> pages, String folder) {
        Set<String> taken = new HashSet<>();
        Map<CatalogPage, String> paths = new HashMap<>();
        pages.stream().sorted(FIRST).forEach(page -> {
            String plain = PortableName.of(PortalFacts.readablePart(page.address()));
            String path = plain;
            String mark = page.fullPath();
            while (!taken.add(PortablePaths.folded(path))) {
                path = PortableName.marked(plain, mark);
                mark += "/";
            }
            paths.put(page, folder + path);
        });
        return paths;
    }
}
