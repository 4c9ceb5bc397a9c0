package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.SdkSample;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the declaration of an operation from the parts of its page. */
final class OperationReader {
    private final Document document;
    private final RequestFacts request;
    private final Outline outline;
    private final Findings findings;
    private final TableAudit audit = new TableAudit();
    private final FieldTables tables;

    OperationReader(Document document, RequestTable request, ReadCells cells) {
        this.document = document;
        this.outline = Outline.of(document);
        this.findings = new Findings(document.page());
        this.request = new RequestFacts(request, findings);
        this.tables = new FieldTables(new CellReader(LabelMarks.of(document), cells, findings), cells, audit, findings);
    }

    /**
     * Reads the page. The declaration is empty if there is an error.
     *
     * @param dialect the name of the page's form, for reports
     */
    Result<Optional<PageDeclaration>> read(Dialect dialect) {
        Written<String> url = request.url();
        if (url == null) {
            return new Result<>(Optional.empty(), findings.diagnostics());
        }
        OperationDeclaration operation = operation(url, dialect);
        return new Result<>(findings.hasErrors() ? Optional.empty() : Optional.of(operation), findings.diagnostics());
    }

    private OperationDeclaration operation(Written<String> url, Dialect dialect) {
        PageHead head = PageHead.of(document, outline);
        Optional<Written<HttpVerb>> method = request.method();
        List<Section> bodySections = parameters(Part.BODY, method);
        Levels levels = Levels.of(Stream.concat(bodySections.stream(), response().stream()), Levels.OF_OPERATION);
        TableDeclaration body = tables.read(bodySections, levels);
        String introduction = Introduction.of(outline.introduction());
        TableDeclaration headers = tables.read(outline.all(Part.HEADERS), Levels.FLAT);
        SdkSample sample = SdkSamples.find(document, findings).orElse(null);
        TableDeclaration response = tables.read(response(), levels);
        List<ExampleDeclaration> requestExamples = Examples.in(outline.all(Part.REQUEST_EXAMPLE), findings);
        List<ErrorDeclaration> errors = ErrorTables.read(outline.all(Part.ERRORS), audit, findings);
        TableDeclaration pathParameters = tables.read(outline.all(Part.PATH_PARAMETERS), Levels.FLAT);
        TableDeclaration queryParameters = tables.read(parameters(Part.QUERY_PARAMETERS, method), Levels.FLAT);
        boolean file = returnsFile();
        responseHeaders();
        request.reportUnknownRows(audit);
        UnreadParts unread = new UnreadParts(outline.from(request.line()), audit, findings);
        unread.report(body.isEmpty() && !requestExamples.isEmpty() || response.isEmpty() && !file);
        unread.reportMissingResponse();
        StructureFindings.report(document, outline, audit, findings);
        return OperationDeclaration.builder(
                        findings.at(document.firstLine()),
                        url,
                        method.orElseGet(() -> request.assume(body.isEmpty() ? HttpVerb.GET : HttpVerb.POST)))
                .language(PageLanguage.of(
                        List.of(outline.title(), introduction),
                        List.of(headers, pathParameters, queryParameters, body, response)))
                .title(outline.title())
                .description(introduction)
                .deprecated(Deprecation.isDeprecated(
                        outline.title() + document.frontMatter().get("title"), introduction, head.url()))
                .pageUrl(head.url().isEmpty() ? null : head.url())
                .updated(head.updated())
                .names(names(head, url.value(), sample))
                .rateLimits(request.rateLimits())
                .appTypes(request.appTypes())
                .scopes(request.scopes())
                .allScopes(request.allScopes())
                .fieldScopes(request.fieldScopes())
                .tokens(tokens(headers))
                .headers(headers)
                .pathParameters(pathParameters)
                .queryParameters(queryParameters)
                .body(body)
                .response(response)
                .binaryResponse(file)
                .typeNotes(TypeNotes.read(outline.all(Part.TYPE_NOTES), findings))
                .requestExamples(requestExamples)
                .responseExamples(Examples.in(outline.all(Part.RESPONSE_EXAMPLE), findings))
                .errors(errors)
                .sdkSample(sample)
                .links(Markdown.links(introduction))
                .dialect(dialect.toString())
                .rows(audit.counts())
                .build();
    }

    private List<OperationNames> names(PageHead head, String url, @Nullable SdkSample sample) {
        List<OperationNames> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        outline.introduction()
                .forEach(section -> section.prose()
                        .forEach(prose -> text.append(prose.markdown()).append('\n')));
        PageNames.fromExplorerLink(text.toString()).ifPresent(names::add);
        PageNames.fromFullPath(head.fullPath()).ifPresent(names::add);
        PageNames.fromPageUrl(head.address(), url).ifPresent(names::add);
        if (sample != null) {
            PageNames.fromSample(sample).ifPresent(names::add);
        }
        return names;
    }

    /** The kinds of access token: from the row for tokens, and from the row of the header that carries them. */
    private List<String> tokens(TableDeclaration headers) {
        Set<String> tokens = request.tokens();
        for (Section section : outline.all(Part.HEADERS)) {
            section.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> NameCell.of(row.cell(0)).name().equalsIgnoreCase("Authorization"))
                    .forEach(row -> tokens.addAll(tokens(row)));
        }
        headers.rows().stream()
                .filter(row -> row.name().equalsIgnoreCase("Authorization"))
                .flatMap(row -> row.cell().values().stream())
                .map(ValueDeclaration::value)
                .filter(Tokens::isToken)
                .forEach(tokens::add);
        return List.copyOf(tokens);
    }

    private static List<String> tokens(Row row) {
        Cell last =
                row.cells().isEmpty() ? Cell.EMPTY : row.cells().get(row.cells().size() - 1);
        return Tokens.in(last);
    }

    /**
     * The sections of the query parameters or of the body. Old pages have one title for both; the HTTP method decides
     * which they are.
     */
    private List<Section> parameters(Part part, Optional<Written<HttpVerb>> method) {
        boolean inQuery = method.map(Written::value)
                .filter(verb -> verb == HttpVerb.GET || verb == HttpVerb.DELETE)
                .isPresent();
        List<Section> sections = new ArrayList<>(outline.all(part));
        if (sections.isEmpty() && inQuery == (part == Part.QUERY_PARAMETERS)) {
            sections.addAll(outline.all(Part.PARAMETERS));
        }
        return sections;
    }

    private List<Section> response() {
        List<Section> sections = outline.all(Part.RESPONSE_BODY);
        boolean empty = sections.stream().allMatch(section -> section.tables().isEmpty());
        return empty ? outline.all(Part.RESPONSE) : sections;
    }

    private boolean returnsFile() {
        return FileAnswers.report(Stream.of(Part.RESPONSE, Part.RESPONSE_HEADERS, Part.RESPONSE_BODY)
                .flatMap(part -> outline.all(part).stream())
                .toList());
    }

    /**
     * Reports the headers of the response as not read, because the model does not contain them. The exceptions are
     * the headers of a file, which the client handles itself.
     */
    private void responseHeaders() {
        for (Section section : outline.all(Part.RESPONSE_HEADERS)) {
            for (Table table : section.tables()) {
                audit.taken(table);
                for (Row row : table.rows()) {
                    if (FileAnswers.handles(row, table)) {
                        audit.read(1);
                    } else {
                        audit.reported(1);
                        findings.add(
                                PageFinding.RESPONSE_HEADER_UNREAD,
                                row.line(),
                                "The response header %s is not read",
                                row.cell(0).text());
                    }
                }
            }
        }
    }
}
