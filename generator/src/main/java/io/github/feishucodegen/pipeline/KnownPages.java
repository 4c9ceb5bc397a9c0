package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.Page;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each page once, however often it comes: two dates of the documentation have many pages in common. */
final class KnownPages {
    /** By name and whole text: a hash that somebody can hit on purpose would hide a change. */
    private final Map<Page, Result<Optional<PageDeclaration>>> readings = new ConcurrentHashMap<>();

    Result<Optional<PageDeclaration>> read(Page page) {
        return readings.computeIfAbsent(page, PageDeclarations::read);
    }
}
