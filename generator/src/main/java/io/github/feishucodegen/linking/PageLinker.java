package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Resolves what a page says as far as the page alone allows. */
final class PageLinker {
    private PageLinker() {}

    /** Empty, with an error told, where the page cannot be linked. */
    static Optional<LinkedPage> link(OperationDeclaration page, PageTables tables, Consumer<Diagnostic> told) {
        UrlPath path = UrlPath.of(page.url().value());
        if (path.segments().isEmpty()) {
            told.accept(Diagnostic.error(
                    "url-illegible",
                    page.url().location(),
                    "the HTTP URL '" + page.url().value() + "' has no path",
                    "expected an address such as https://open.feishu.cn/open-apis/…"));
            return Optional.empty();
        }
        return Optional.of(new LinkedPage(
                page,
                path,
                method(page.httpMethod().value()),
                documented(tables.body(), tables.bodyIsExact(), page.requestExamples(), List.of()),
                response(page, tables)));
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

    private static DocumentedFields response(OperationDeclaration page, PageTables tables) {
        List<Field> shown = page.response().isEmpty() ? ExampleFields.of(page.responseExamples()) : List.of();
        return documented(tables.response(), tables.responseIsExact(), page.responseExamples(), shown);
    }

    private static DocumentedFields documented(
            List<RowTree> rows, boolean exact, List<ExampleDeclaration> examples, List<Field> instead) {
        return rows.isEmpty()
                ? new DocumentedFields(instead, Basis.EXAMPLE)
                : new DocumentedFields(Fields.of(rows, ShownValues.of(examples)), exact ? Basis.STATED : Basis.REBUILT);
    }
}
