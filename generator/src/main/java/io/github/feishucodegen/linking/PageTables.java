package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one page, with their rows nested.
 *
 * @param bodyExample what the request examples show. Null if they show nothing, or if the nesting is stated
 * @param responseExample the same for the response examples
 * @param bodyIsExact whether the page states the nesting of the body's rows
 * @param responseIsExact whether the page states the nesting of the response's rows
 */
record PageTables(
        List<RowTree> body,
        @Nullable ExampleShape bodyExample,
        boolean bodyIsExact,
        List<RowTree> response,
        @Nullable ExampleShape responseExample,
        boolean responseIsExact,
        List<Diagnostic> diagnostics) {

    static PageTables of(OperationDeclaration page, TypeKnowledge shapes) {
        ExampleShape bodyExample = example(page.body(), page.requestExamples());
        ExampleShape responseExample = responseExample(page);
        Result<List<RowTree>> body = Nester.nest(page.body().rows(), bodyExample, shapes);
        Result<List<RowTree>> response = Nester.nest(page.response().rows(), responseExample, shapes);
        List<Diagnostic> diagnostics = new ArrayList<>(body.diagnostics());
        diagnostics.addAll(response.diagnostics());
        return new PageTables(
                TypeNoteMatcher.attach(page, body.value()),
                bodyExample,
                isExact(page.body()) || !page.typeNotes().isEmpty(),
                response.value(),
                responseExample,
                isExact(page.response()),
                diagnostics);
    }

    /** Whether the page states the nesting of both tables, so that no type knowledge is needed. */
    static boolean nestingIsStated(OperationDeclaration page) {
        return isExact(page.body()) && isExact(page.response());
    }

    /** Adds the fields of the page's named types to the type knowledge. */
    void teach(TypeKnowledge.Builder shapes) {
        shapes.observe(body);
        shapes.observe(response);
    }

    /** Adds only the fields of named types that stated nesting or examples confirm. */
    void teachConfirmed(OperationDeclaration page, TypeKnowledge.Builder shapes) {
        teachConfirmed(page.body(), body, bodyExample, shapes);
        teachConfirmed(page.response(), response, responseExample, shapes);
    }

    private static void teachConfirmed(
            TableDeclaration table, List<RowTree> rows, @Nullable ExampleShape example, TypeKnowledge.Builder shapes) {
        if (isExact(table)) {
            shapes.observe(rows);
        } else {
            shapes.observeShown(rows, example);
        }
    }

    private static @Nullable ExampleShape example(TableDeclaration table, List<ExampleDeclaration> examples) {
        return isExact(table)
                ? null
                : ExampleShape.of(
                        examples.stream().map(ExampleDeclaration::text).toList());
    }

    /** The shape of the response examples. If the table omits the envelope, the shape does too. */
    private static @Nullable ExampleShape responseExample(OperationDeclaration page) {
        ExampleShape shown = example(page.response(), page.responseExamples());
        boolean hasEnvelope =
                page.response().rows().stream().anyMatch(row -> row.name().equals("data"));
        return shown == null || hasEnvelope ? shown : shown.insideEnvelope();
    }

    private static boolean isExact(TableDeclaration table) {
        return table.rows().stream().map(RowDeclaration::depth).allMatch(Depth::isExact);
    }
}
