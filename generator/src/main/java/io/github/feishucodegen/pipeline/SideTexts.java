package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of the pages of one side, as {@link KnownPages} keeps them. A side that is a model has none. */
final class SideTexts {
    private final Map<Page, Kind> pages = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<Page>> index;

    private enum Kind {
        DOCUMENTED,
        GUIDE,
        UNREADABLE
    }

    /** Adds a page that was read. */
    void add(Page page, Result<Optional<PageDeclaration>> read) {
        pages.put(page, kind(read.value()));
    }

    private static Kind kind(Optional<PageDeclaration> read) {
        if (read.isEmpty()) {
            return Kind.UNREADABLE;
        }
        return read.get() instanceof GuidePage ? Kind.GUIDE : Kind.DOCUMENTED;
    }

    /** The names of all files. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        pages.keySet().forEach(page -> names.add(page.name()));
        return names;
    }

    /** The guides by name. */
    Map<String, Page> guides() {
        return only(Kind.GUIDE);
    }

    /** The pages that could not be read, by name. */
    Map<String, Page> unreadable() {
        return only(Kind.UNREADABLE);
    }

    /** The pages of one kind. A file with several pages is left out: it documents something. */
    private Map<String, Page> only(Kind kind) {
        Map<String, Page> only = new TreeMap<>();
        pages.forEach((page, own) -> {
            if (own == kind && page.firstLine() == 1) {
                only.put(page.name(), page);
            }
        });
        return only;
    }

    /** The page of a file that contains a line; null if it is not known. */
    @Nullable
    Page at(String name, int line) {
        List<Page> file = byName().getOrDefault(name, List.of());
        Page found = null;
        for (Page page : file) {
            if (page.firstLine() <= line) {
                found = page;
            }
        }
        return found;
    }

    private Map<String, List<Page>> byName() {
        Map<String, List<Page>> known = index;
        if (known == null) {
            known = new TreeMap<>();
            for (Page page : pages.keySet()) {
                known.computeIfAbsent(page.name(), name -> new ArrayList<>()).add(page);
            }
            known.values().forEach(file -> file.sort(Comparator.comparingInt(Page::firstLine)));
            index = known;
        }
        return known;
    }

    /** The number of pages with the same name and text on both sides. */
    int sameAs(SideTexts other) {
        return (int) pages.keySet().stream().filter(other.pages::containsKey).count();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }
}
