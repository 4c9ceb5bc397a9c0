package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.linking.nesting.RowTree;
import java.util.List;
import java.util.function.Consumer;

/** Reports faults in the type columns of a page. The model no longer shows them. */
final class TypeFindings {
    private final Consumer<Diagnostic> report;

    private TypeFindings(Consumer<Diagnostic> report) {
        this.report = report;
    }

    static void report(OperationDeclaration page, PageTables tables, Consumer<Diagnostic> report) {
        TypeFindings findings = new TypeFindings(report);
        List.of(page.headers(), page.pathParameters(), page.queryParameters())
                .forEach(table -> findings.check(flat(table), true));
        findings.check(tables.body(), tables.bodyBasis() == Basis.STATED);
        findings.check(tables.response().rows(), tables.response().exact());
    }

    static void report(EventTables tables, Consumer<Diagnostic> report) {
        TypeFindings findings = new TypeFindings(report);
        findings.check(tables.content().rows(), tables.content().exact());
        tables.answers().forEach(answer -> findings.check(answer.rows(), answer.exact()));
    }

    private static List<RowTree> flat(TableDeclaration table) {
        return table.rows().stream().map(row -> RowTree.leaf(row)).toList();
    }

    /** @param exact whether the page states which rows are below a row */
    private void check(List<RowTree> siblings, boolean exact) {
        for (RowTree node : siblings) {
            (exact ? TypeSpelling.check(node) : TypeSpelling.checkAlone(node)).ifPresent(report);
            check(node.children(), exact);
        }
    }
}
