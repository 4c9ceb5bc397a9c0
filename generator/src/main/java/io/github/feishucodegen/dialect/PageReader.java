package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Optional;

/** Reads a page of any dialect. */
public final class PageReader {
    /** In this order: an export is written in the tables of a converted page. */
    private static final List<DialectReader> READERS = List.of(
            new PlainReader(), new NativeReader(), new ExportReader(), new ConvertedReader(), new MirrorReader());

    private PageReader() {}

    /** What the page says; empty only together with an error. */
    public static Result<Optional<PageDeclaration>> read(Page written) {
        Page page = new Page(written.name(), PortalLinks.unified(written.text()));
        Document document = Document.parse(page);
        Location location = new Location(page.name(), 1);
        Optional<RequestTable> request = RequestTable.find(document);
        if (request.isEmpty()) {
            return withoutRequest(document, location);
        }
        RequestTable table = request.get();
        Optional<RequestTable.Entry> event = table.first(RequestKey.EVENT_TYPE);
        if (event.isPresent() && !table.has(RequestKey.URL)) {
            String type = event.get().value().text().replace("`", "").strip();
            return Result.of(Optional.of(new EventPage(location, type)));
        }
        return READERS.stream()
                .filter(reader -> reader.recognises(document, table))
                .findFirst()
                .orElseThrow()
                .read(page, document, table);
    }

    /** A page with parts of an operation but no request table has lost it. */
    private static Result<Optional<PageDeclaration>> withoutRequest(Document document, Location location) {
        Outline outline = Outline.of(document);
        Optional<Section> request = outline.part(Part.REQUEST);
        boolean operation = request.isPresent()
                && (outline.part(Part.HEADERS).isPresent()
                        || outline.part(Part.BODY).isPresent()
                        || outline.part(Part.RESPONSE_BODY).isPresent());
        if (!operation) {
            return Result.of(Optional.of(new GuidePage(location)));
        }
        Findings findings = new Findings(document.page());
        findings.add(
                Finding.REQUEST_URL_MISSING,
                request.get().line(),
                "No table with the HTTP URL below %s",
                request.get().title());
        return new Result<>(Optional.empty(), findings.diagnostics());
    }
}
