package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Resolves a page as far as possible without other pages. */
final class PageLinker {
    private PageLinker() {}

    /** Links one page. If its URL has no path, an error is reported and the result is empty. */
    static Optional<LinkedPage> link(OperationDeclaration page, PageTables tables, Consumer<Diagnostic> report) {
        UrlPath path = UrlPath.of(page.url().value());
        if (path.segments().isEmpty()) {
            report.accept(Diagnostic.of(
                    LinkingFinding.URL_ILLEGIBLE,
                    page.url().location(),
                    "the HTTP URL '" + page.url().value() + "' has no path"));
            return Optional.empty();
        }
        return Optional.of(new LinkedPage(
                page, path, method(page.httpMethod().value()), body(page, tables), response(page, tables, report)));
    }

    private static HttpMethod method(HttpVerb verb) {
        return switch (verb) {
            case GET -> HttpMethod.GET;
            case POST -> HttpMethod.POST;
            case PUT -> HttpMethod.PUT;
            case PATCH -> HttpMethod.PATCH;
            case DELETE -> HttpMethod.DELETE;
        };
    }

    private static DocumentedFields body(OperationDeclaration page, PageTables tables) {
        return tables.body().isEmpty()
                ? DocumentedFields.NONE
                : new DocumentedFields(
                        Fields.of(page).of(tables.body(), ExampleValues.of(page.requestExamples())),
                        tables.bodyBasis());
    }

    private static DocumentedFields response(
            OperationDeclaration page, PageTables tables, Consumer<Diagnostic> report) {
        if (tables.response().rows().isEmpty()) {
            return new DocumentedFields(ExampleFields.of(page.responseExamples()), Basis.EXAMPLE);
        }
        List<Field> fields = MissingOperations.isDeclared(page)
                ? Fields.of(page).of(tables.response().rows(), ExampleValues.NONE)
                : Envelope.around(
                        Fields.of(page), tables.response().rows(), ExampleValues.of(page.responseExamples()), report);
        return new DocumentedFields(fields, tables.response().basis());
    }
}
