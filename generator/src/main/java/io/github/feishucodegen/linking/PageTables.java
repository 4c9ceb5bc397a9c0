package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page about an operation, with their rows nested.
 *
 * @param body the rows of the request body, with the types that the page explains outside of the table
 * @param bodyBasis the basis of the body's nesting
 */
record PageTables(List<RowTree> body, Basis bodyBasis, NestedTable bodyTable, NestedTable response) {
    PageTables {
        body = List.copyOf(body);
    }

    static PageTables of(OperationDeclaration page, Learned learned) {
        NestedTable body = NestedTable.of(
                page.body(),
                NestedTable.shown(page.body(), page.requestExamples()),
                learned.types(),
                learned.of(page, Part.BODY));
        NestedTable response =
                NestedTable.of(page.response(), shownResponse(page), learned.types(), learned.of(page, Part.RESPONSE));
        return new PageTables(
                TypeNoteMatcher.attach(page, body.rows()),
                page.typeNotes().isEmpty() ? body.basis() : Basis.STATED,
                body,
                response);
    }

    /** Whether the page states the nesting of both tables, so that no type knowledge is needed. */
    static boolean nestingIsStated(OperationDeclaration page) {
        return NestedTable.isExact(page.body()) && NestedTable.isExact(page.response());
    }

    /** Adds the fields of the page's named types to the type knowledge. */
    void teach(TypeKnowledge.Builder types) {
        types.observe(body);
        response.teach(types);
    }

    /** Adds only the fields of named types that stated nesting or examples confirm. */
    void teachConfirmed(TypeKnowledge.Builder types) {
        if (bodyTable.exact()) {
            types.observe(body);
        } else {
            types.observeShown(body, bodyTable.shown());
        }
        response.teachConfirmed(types);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(bodyTable.diagnostics());
        diagnostics.addAll(response.diagnostics());
        return diagnostics;
    }

    /** What the response examples show. If the table omits the envelope, this does too. */
    private static @Nullable ExampleShape shownResponse(OperationDeclaration page) {
        ExampleShape shown = NestedTable.shown(page.response(), page.responseExamples());
        boolean hasEnvelope =
                page.response().rows().stream().anyMatch(row -> row.name().equals("data"));
        return shown == null || hasEnvelope ? shown : shown.insideEnvelope();
    }
}
