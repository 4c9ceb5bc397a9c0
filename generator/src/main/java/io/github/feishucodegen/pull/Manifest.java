package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages that were pulled into a folder.
 *
 * @param languages the languages of the folder
 * @param pages by path
 */
record Manifest(Set<Language> languages, PageForm form, Map<String, PulledPage> pages) {
    static Manifest of(Collection<Language> languages, PageForm form, Collection<PulledPage> pages) {
        Map<String, PulledPage> byPath = new TreeMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        return new Manifest(new TreeSet<>(languages), form, byPath);
    }
}
