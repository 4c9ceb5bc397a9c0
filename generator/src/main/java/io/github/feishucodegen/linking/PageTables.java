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
import io.github.feishucodegen.linking.nesting.TypeShapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one page with their rows placed inside each other.
 *
 * @param bodyIsExact whether the page itself tells the nesting of the body's rows
 * @param responseIsExact whether the page itself tells the nesting of the response's rows
 */
record PageTables(
        List<RowTree> body,
        boolean bodyIsExact,
        List<RowTree> response,
        boolean responseIsExact,
        List<Diagnostic> diagnostics) {

    static PageTables of(OperationDeclaration page, TypeShapes shapes) {
        Result<List<RowTree>> body = nest(page.body(), page.requestExamples(), shapes);
        Result<List<RowTree>> response = nest(page.response(), page.responseExamples(), shapes);
        List<Diagnostic> diagnostics = new ArrayList<>(body.diagnostics());
        diagnostics.addAll(response.diagnostics());
        return new PageTables(
                ExplainedTypes.attach(page, body.value()),
                isExact(page.body()) || !page.typeNotes().isEmpty(),
                response.value(),
                isExact(page.response()),
                diagnostics);
    }

    /** Whether the page itself tells the nesting of both tables, so that nothing has to be known for it. */
    static boolean nestingIsStated(OperationDeclaration page) {
        return isExact(page.body()) && isExact(page.response());
    }

    /** What the named types of the page were seen to have; a page that left something uncertain teaches nothing. */
    void teach(TypeShapes shapes) {
        if (diagnostics.isEmpty()) {
            shapes.observe(body);
            shapes.observe(response);
        }
    }

    /** What the page tells of its named types by stated nesting, or its examples confirm. */
    void teachConfirmed(OperationDeclaration page, TypeShapes shapes) {
        teachConfirmed(page.body(), body, page.requestExamples(), shapes);
        teachConfirmed(page.response(), response, page.responseExamples(), shapes);
    }

    private static void teachConfirmed(
            TableDeclaration table, List<RowTree> rows, List<ExampleDeclaration> examples, TypeShapes shapes) {
        if (isExact(table)) {
            shapes.observe(rows);
        } else {
            shapes.observeShown(rows, example(examples));
        }
    }

    private static Result<List<RowTree>> nest(
            TableDeclaration table, List<ExampleDeclaration> examples, TypeShapes shapes) {
        return Nester.nest(table.rows(), isExact(table) ? null : example(examples), shapes);
    }

    private static @Nullable ExampleShape example(List<ExampleDeclaration> examples) {
        return ExampleShape.of(examples.stream().map(ExampleDeclaration::text).toList());
    }

    private static boolean isExact(TableDeclaration table) {
        return table.rows().stream().map(RowDeclaration::depth).allMatch(Depth::isExact);
    }
}
