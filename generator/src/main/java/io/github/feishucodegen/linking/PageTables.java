package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                withNotes(body.value(), page.typeNotes()),
                isExact(page.body()) || !page.typeNotes().isEmpty(),
                response.value(),
                isExact(page.response()),
                diagnostics);
    }

    /** What the named types of the page were seen to have; a page that left something uncertain teaches nothing. */
    void teach(TypeShapes shapes) {
        if (diagnostics.isEmpty()) {
            shapes.observe(body);
            shapes.observe(response);
        }
    }

    private static Result<List<RowTree>> nest(
            TableDeclaration table, List<ExampleDeclaration> examples, TypeShapes shapes) {
        List<String> texts = examples.stream().map(ExampleDeclaration::text).toList();
        return Nester.nest(table.rows(), isExact(table) ? null : ExampleShape.of(texts), shapes);
    }

    private static boolean isExact(TableDeclaration table) {
        return table.rows().stream().map(RowDeclaration::depth).allMatch(Depth::isExact);
    }

    /** Rows that the page explains by the name of their type, or of the field, get the fields explained there. */
    private static List<RowTree> withNotes(List<RowTree> table, List<TypeNote> notes) {
        if (notes.isEmpty()) {
            return table;
        }
        Map<String, TypeNote> byName = new HashMap<>();
        notes.forEach(note -> byName.putIfAbsent(note.name(), note));
        return withNotes(table, byName, new HashSet<>());
    }

    private static List<RowTree> withNotes(List<RowTree> table, Map<String, TypeNote> notes, Set<String> open) {
        return table.stream().map(node -> withNotes(node, notes, open)).toList();
    }

    private static RowTree withNotes(RowTree node, Map<String, TypeNote> notes, Set<String> open) {
        TypeNote note = notes.get(node.row().name());
        boolean explained = note != null
                && node.children().isEmpty()
                && TypeColumn.parse(node.row().type()).mayHoldFields()
                // A type that holds itself is explained once.
                && open.add(note.name());
        if (!explained) {
            return new RowTree(node.row(), withNotes(node.children(), notes, open));
        }
        List<RowTree> fields = note.fields().stream()
                .map(row -> withNotes(new RowTree(row, List.of()), notes, open))
                .toList();
        open.remove(note.name());
        return new RowTree(node.row(), fields);
    }
}
