package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.ReadCells;
import io.github.feishucodegen.source.Page;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A cache of read pages. Two snapshots of the documentation have many pages in common. */
final class KnownPages {
    private ReadCells cells = new ReadCells();

    /** The key is the name and the full text. With a hash as key, a forged collision would hide a change. */
    private final Map<Page, Reading> readings = new ConcurrentHashMap<>();

    /** @param page the first page with this name and text, so that each text is in memory once */
    private record Reading(Page page, Result<Optional<PageDeclaration>> result) {}

    void forget() {
        readings.clear();
        cells = new ReadCells();
    }

    /**
     * Reads a page, unless an equal one was read before.
     *
     * @param texts gets the page
     */
    Result<Optional<PageDeclaration>> read(Page page, SideTexts texts) {
        Reading reading =
                readings.computeIfAbsent(page, first -> new Reading(first, PageDeclarations.read(first, cells)));
        texts.add(reading.page, reading.result);
        return reading.result;
    }
}
