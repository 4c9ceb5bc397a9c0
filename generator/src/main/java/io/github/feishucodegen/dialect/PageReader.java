package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.Route;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a page of any dialect. */
public final class PageReader {
    private PageReader() {}

    /** The codes of the languages in which pages can be, such as {@code zh}. */
    public static Set<String> languages() {
        return PageLanguage.all();
    }

    /** Reads a page. The declaration is empty only together with an error. */
    public static Result<Optional<PageDeclaration>> read(Page page) {
        return read(page, new ReadCells());
    }

    /**
     * Reads a page as one of several.
     *
     * @param cells the cells of the other pages
     */
    public static Result<Optional<PageDeclaration>> read(Page page, ReadCells cells) {
        return read(page, null, cells);
    }

    /** Reads a page whose route the caller knows. That route replaces the URL and the method on the page. */
    public static Result<Optional<PageDeclaration>> readAbout(Route route, Page page) {
        return read(page, route, new ReadCells());
    }

    private static Result<Optional<PageDeclaration>> read(Page written, @Nullable Route route, ReadCells cells) {
        Page page = new Page(written.name(), PortalLinks.unified(written.text()), written.firstLine());
        Findings illegible = new Findings(page.name());
        Legibility.check(page.text(), illegible);
        if (illegible.hasErrors()) {
            return new Result<>(Optional.empty(), illegible.diagnostics());
        }
        Document document = Document.parse(page, cells.cells());
        Location location = new Location(page.name(), page.firstLine());
        Optional<RequestTable> request =
                route == null ? RequestTable.find(document) : Optional.of(RequestTable.of(document, route));
        if (request.isEmpty()) {
            if (document.blocks().isEmpty()) {
                illegible.add(PageFinding.CONTENT_EMPTY, 1, "The page has no content below its front matter");
            }
            return withoutRequest(document, location, cells, illegible);
        }
        RequestTable table = request.get();
        return described(page, document, table, cells);
    }

    /**
     * The route of the operation that a page describes. Empty if the page has no readable URL or no known HTTP
     * method.
     */
    public static Optional<Route> route(Page written) {
        Page page = new Page(written.name(), PortalLinks.unified(written.text()), written.firstLine());
        Findings unheard = new Findings(page.name());
        Legibility.check(page.text(), unheard);
        if (unheard.hasErrors()) {
            return Optional.empty();
        }
        return RequestTable.find(Document.parse(page)).flatMap(table -> {
            RequestFacts facts = new RequestFacts(table, unheard);
            Written<String> url = facts.url();
            return facts.method()
                    .filter(method -> url != null)
                    .map(method -> new Route(
                            method.value(), Objects.requireNonNull(url).value()));
        });
    }

    /** Reads a page whose request table describes an operation or an event. */
    private static Result<Optional<PageDeclaration>> described(
            Page page, Document document, RequestTable request, ReadCells cells) {
        Dialect dialect = Dialect.of(document, request);
        if (dialect != Dialect.PLAIN) {
            return described(document, request, dialect, cells);
        }
        Document outlined = Document.parse(page, Part.TITLES, cells.cells());
        RequestTable table = RequestTable.find(outlined)
                .map(found -> found.routedAs(request))
                .orElse(request);
        return described(outlined, table, dialect, cells);
    }

    private static Result<Optional<PageDeclaration>> described(
            Document document, RequestTable request, Dialect dialect, ReadCells cells) {
        return request.describesEvent()
                ? new EventReader(document, request, cells).read(dialect)
                : new OperationReader(document, request, cells).read(dialect);
    }

    /**
     * Handles a page without a request table. If the page has parts of an operation or names one, the table is
     * missing, which is an error. Otherwise the page is a guide.
     */
    private static Result<Optional<PageDeclaration>> withoutRequest(
            Document document, Location location, ReadCells cells, Findings findings) {
        Outline outline = Outline.of(document);
        List<Section> parts = outline.parts().stream()
                .filter(section -> section.part() != Part.OTHER)
                .toList();
        boolean operation = isOfOperation(parts);
        Optional<Section> body = parts.stream()
                .filter(section ->
                        section.part() == Part.EVENT_BODY && !section.tables().isEmpty())
                .findFirst();
        Optional<String> type = EventParts.of(parts).get(0).type();
        if (!operation && body.isPresent() && type.isPresent()) {
            RequestTable table = RequestTable.ofEvent(document, type.get());
            return new EventReader(document, table, cells).read(Dialect.of(document, table));
        }
        body.ifPresent(section -> findings.add(
                PageFinding.EVENT_TYPE_MISSING,
                section.line(),
                "There is no table with the type of the event before or below %s",
                section.title()));
        if (operation) {
            findings.add(
                    PageFinding.REQUEST_URL_MISSING,
                    parts.get(0).line(),
                    "There is no table with the HTTP URL before or below %s",
                    parts.get(0).title());
        }
        Legibility.lostRequest(document)
                .filter(prose -> !operation)
                .ifPresent(prose -> findings.add(
                        PageFinding.REQUEST_URL_MISSING,
                        prose.line(),
                        "The page names an operation, and no table has its HTTP URL"));
        return new Result<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(new GuidePage(location)), findings.diagnostics());
    }

    private static boolean isOfOperation(List<Section> parts) {
        boolean fields = parts.stream().map(Section::part).anyMatch(part -> part.hasFields() && !part.isOfEvent());
        return fields
                && parts.stream()
                                .filter(section -> section.part().isOfOperation())
                                .count()
                        > 1;
    }
}
