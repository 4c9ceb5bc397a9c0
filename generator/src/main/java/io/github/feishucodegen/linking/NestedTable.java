package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.KnownNesting;
import io.github.feishucodegen.linking.nesting.MapEntries;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a page, with its rows nested.
 *
 * @param shown what the examples show. Null if they show nothing, or if the nesting is stated
 * @param exact whether the page states the nesting of the rows
 */
record NestedTable(List<RowTree> rows, @Nullable ExampleShape shown, boolean exact, List<Diagnostic> diagnostics) {
    NestedTable {
        rows = List.copyOf(rows);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * @param shown what the examples show, as {@link #shown(TableDeclaration, List)} returns it
     * @param known the nesting of the table on a page that states it; null if there is none
     */
    static NestedTable of(
            TableDeclaration table, @Nullable ExampleShape shown, TypeKnowledge types, @Nullable KnownNesting known) {
        Result<List<RowTree>> nested =
                Nester.nest(table.rows(), shown, types, known).then(rows -> MapEntries.resolve(rows, shown));
        return new NestedTable(nested.value(), shown, isExact(table), nested.diagnostics());
    }

    /** What examples show of a table. Null if they show nothing, or if the nesting of the table is stated. */
    static @Nullable ExampleShape shown(TableDeclaration table, List<ExampleDeclaration> examples) {
        return isExact(table)
                ? null
                : ExampleShape.of(
                        examples.stream().map(ExampleDeclaration::text).toList());
    }

    /** Whether the page states the nesting of a table's rows, so that no type knowledge is needed. */
    static boolean isExact(TableDeclaration table) {
        return table.rows().stream().map(RowDeclaration::depth).allMatch(Depth::isExact);
    }

    /** Adds the fields of the table's named types to the type knowledge. */
    void teach(TypeKnowledge.Builder types) {
        types.observe(rows);
    }

    /** Adds only the fields of named types that stated nesting or examples confirm. */
    void teachConfirmed(TypeKnowledge.Builder types) {
        if (exact) {
            types.observe(rows);
        } else {
            types.observeShown(rows, shown);
        }
    }

    Basis basis() {
        return exact ? Basis.STATED : Basis.REBUILT;
    }
}
