package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.selection.AddressSelection;
import io.github.feishucodegen.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages that the user wants, of those that the portal has or had. */
final class PageChoice {
    private final List<Glob> includes;
    private final List<Glob> excludes;
    private final AddressSelection selection;
    private final boolean severalLanguages;

    PageChoice(PullRequest request) {
        includes = request.includes().stream().map(Glob::new).toList();
        excludes = request.excludes().stream().map(Glob::new).toList();
        selection = AddressSelection.of(request.selection());
        severalLanguages = request.languages().size() > 1;
    }

    /**
     * The wanted pages of a catalog. All pages have their paths first, so that a path does not depend on the choice.
     *
     * @throws io.github.feishucodegen.selection.SelectionException if a selector matches no page
     */
    List<WantedPage> of(List<CatalogPage> catalog, Language language) {
        List<CatalogPage> pages =
                catalog.stream().filter(CatalogPage::isAboutServer).toList();
        selection.checkEachMatches(pages, page -> List.of(page.fullPath(), page.address()));
        Map<CatalogPage, String> paths = PagePaths.of(pages, folder(language));
        List<WantedPage> wanted = new ArrayList<>();
        for (CatalogPage page : pages) {
            String path = paths.getOrDefault(page, "");
            if (isWanted(language, path, page.fullPath(), page.address())) {
                wanted.add(new WantedPage(language, page, path));
            }
        }
        return wanted;
    }

    /** Whether a page that was pulled is one of those that this pull is about. */
    boolean isWanted(PulledPage page) {
        return isWanted(page.key().language(), page.path(), page.key().fullPath(), page.address());
    }

    private boolean isWanted(Language language, String path, String fullPath, String address) {
        String below = path.substring(folder(language).length());
        return (includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(below)))
                && excludes.stream().noneMatch(glob -> glob.matches(below))
                && selection.matches(List.of(fullPath, address));
    }

    private String folder(Language language) {
        return severalLanguages ? language.code() + "/" : "";
    }
}
