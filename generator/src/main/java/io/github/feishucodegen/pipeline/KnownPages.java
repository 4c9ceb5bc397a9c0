package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.Page;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A cache of read pages. Two snapshots of the documentation have many pages in common. */
final class KnownPages {
    /** The key is the name and the full text. With a hash as key, a forged collision would hide a change. */
    private final Map<Page, Result<Optional<PageDeclaration>>> readings = new ConcurrentHashMap<>();

    Result<Optional<PageDeclaration>> read(Page page) {
        return readings.computeIfAbsent(page, PageDeclarations::read);
    }
}
