package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.AnswerDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration.Kind;
import io.github.feishucodegen.declaration.EventDeclaration.Service;
import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the declarations of events and callbacks from the parts of their page. */
final class EventReader {
    private static final Pattern TYPE = Pattern.compile("[A-Za-z][\\w.-]{0,100}");

    private final Document document;
    private final RequestTable table;
    private final RequestFacts request;
    private final Outline outline;
    private final Findings findings;
    private final TableAudit audit = new TableAudit();
    private final FieldTables tables;

    EventReader(Document document, RequestTable table, ReadCells cells) {
        this.document = document;
        this.table = table;
        this.outline = Outline.of(document);
        this.findings = new Findings(document.page());
        this.request = new RequestFacts(table, findings);
        this.tables = new FieldTables(new CellReader(LabelMarks.of(document), cells, findings), cells, audit, findings);
    }

    /** Reads the page. The declaration is empty if there is an error. */
    Result<Optional<PageDeclaration>> read(Dialect dialect) {
        List<Written<String>> types = types();
        List<EventDeclaration> events = types.isEmpty() ? List.of() : events(types, dialect);
        request.reportUnknownRows(audit);
        new UnreadParts(outline.from(request.line()), audit, findings)
                .report(events.stream().anyMatch(event -> event.content().isEmpty()));
        StructureFindings.report(document, outline, audit, findings);
        Optional<PageDeclaration> page = findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new EventPage(findings.at(document.firstLine()), events, audit.counts()));
        return new Result<>(page, findings.diagnostics());
    }

    private RequestTable.Entry typeRow() {
        return table.first(RequestKey.EVENT_TYPE)
                .or(() -> table.first(RequestKey.CALLBACK_TYPE))
                .orElseThrow();
    }

    /** The types in the request table. If there is none, an error is reported. */
    private List<Written<String>> types() {
        RequestTable.Entry row = typeRow();
        String written = Markdown.unescaped(row.value().text().replace("`", "")).strip();
        Set<String> types = TYPE.matcher(written)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (types.isEmpty()) {
            findings.add(
                    PageFinding.EVENT_TYPE_ILLEGIBLE,
                    row.line(),
                    written.isEmpty() ? "The type of the event is empty" : "%s is not the type of an event",
                    written);
        }
        return types.stream()
                .map(type -> new Written<>(type, findings.at(row.line())))
                .toList();
    }

    private List<EventDeclaration> events(List<Written<String>> types, Dialect dialect) {
        List<EventParts> parts = EventParts.of(outline.from(request.line()));
        List<EventDeclaration> events = new ArrayList<>();
        if (parts.size() == 1) {
            Exchange exchange = exchange(parts.get(0));
            types.forEach(type -> events.add(event(type, exchange, dialect)));
            return events;
        }
        for (EventParts one : parts) {
            Optional<Written<String>> type = one.type()
                    .map(name -> new Written<>(name, findings.at(one.line())))
                    .or(() -> one == parts.get(0) ? Optional.of(types.get(0)) : Optional.empty());
            if (type.isPresent()) {
                events.add(event(type.get(), exchange(one), dialect));
            } else {
                findings.add(
                        PageFinding.EVENT_TYPE_MISSING,
                        one.line(),
                        "Neither a title nor an example names the type of this event; it is not read");
            }
        }
        return events;
    }

    /** What one event sends, and what the app answers. */
    private record Exchange(
            TableDeclaration content, List<AnswerDeclaration> answers, List<ExampleDeclaration> examples) {}

    private Exchange exchange(EventParts parts) {
        Stream<Section> answered =
                parts.answers().stream().map(EventParts.Answer::tables).flatMap(List::stream);
        Levels levels = Levels.of(Stream.concat(parts.content().stream(), answered), Levels.OF_EVENT);
        TableDeclaration content = tables.read(parts.content(), levels);
        List<ExampleDeclaration> examples = Examples.ofEvents(parts.examples(), findings);
        if (content.isEmpty() && examples.isEmpty()) {
            findings.add(
                    PageFinding.EVENT_BODY_MISSING, request.line(), "The page has no part for what the platform sends");
        }
        List<AnswerDeclaration> answers = kind() == Kind.EVENT
                ? List.of()
                : parts.answers().stream().map(answer -> answer(answer, levels)).toList();
        return new Exchange(content, answers, examples);
    }

    private AnswerDeclaration answer(EventParts.Answer parts, Levels levels) {
        return new AnswerDeclaration(
                tables.read(parts.tables(), levels), Examples.ofEvents(parts.examples(), findings));
    }

    private Kind kind() {
        return table.has(RequestKey.EVENT_TYPE) ? Kind.EVENT : Kind.CALLBACK;
    }

    private EventDeclaration event(Written<String> type, Exchange exchange, Dialect dialect) {
        PageHead head = PageHead.of(document, outline);
        String introduction = Introduction.of(outline.introduction());
        return new EventDeclaration(
                findings.at(document.firstLine()),
                PageLanguage.of(List.of(outline.title(), introduction), tables(exchange)),
                outline.title(),
                introduction,
                Deprecation.isDeprecated(
                        outline.title() + document.frontMatter().get("title"), introduction, head.url()),
                head.url().isEmpty() ? null : head.url(),
                head.updated(),
                kind(),
                type,
                service(head),
                request.rateLimits(),
                request.appTypes(),
                request.scopes(),
                request.allScopes(),
                request.fieldScopes(),
                exchange.content(),
                exchange.answers(),
                exchange.examples(),
                Markdown.links(introduction),
                dialect.toString());
    }

    private static List<TableDeclaration> tables(Exchange exchange) {
        return Stream.concat(
                        Stream.of(exchange.content()),
                        exchange.answers().stream().map(AnswerDeclaration::table))
                .toList();
    }

    /** The project and the version that the page names, the most trusted place first. */
    private @Nullable Service service(PageHead head) {
        String text = outline.introduction().stream()
                .flatMap(section -> section.prose().stream())
                .map(Prose::markdown)
                .collect(Collectors.joining("\n"));
        return PageNames.serviceInExplorerLink(text)
                .or(this::serviceInSample)
                .or(() -> PageNames.serviceInAddress(head.fullPath()))
                .or(() -> PageNames.serviceInAddress(head.url()))
                .orElse(null);
    }

    private Optional<Service> serviceInSample() {
        return document.blocks().stream()
                .filter(CodeBlock.class::isInstance)
                .map(CodeBlock.class::cast)
                .filter(code -> code.language().equals("java"))
                .flatMap(code -> PageNames.serviceInSample(code.text()).stream())
                .findFirst();
    }
}
