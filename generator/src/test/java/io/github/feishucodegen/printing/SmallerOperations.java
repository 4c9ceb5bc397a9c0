package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes an operation smaller in one place, so that the smallest one that fails can be found. */
final class SmallerOperations {
    private SmallerOperations() {}

    static Stream<OperationDeclaration> of(OperationDeclaration o) {
        return Stream.of(
                        shorter(o.rateLimits(), list -> with(o, "rateLimits", list)),
                        shorter(o.appTypes(), list -> with(o, "appTypes", list)),
                        shorter(o.scopes(), list -> with(o, "scopes", list)),
                        shorter(o.fieldScopes(), list -> with(o, "fieldScopes", list)),
                        shorter(o.requestExamples(), list -> with(o, "requestExamples", list)),
                        shorter(o.responseExamples(), list -> with(o, "responseExamples", list)),
                        shorter(o.errors(), list -> with(o, "errors", list)),
                        tables(o, "headers", o.headers()),
                        tables(o, "pathParameters", o.pathParameters()),
                        tables(o, "queryParameters", o.queryParameters()),
                        tables(o, "body", o.body()),
                        tables(o, "response", o.response()))
                .flatMap(Function.identity());
    }

    private static Stream<OperationDeclaration> tables(OperationDeclaration o, String name, TableDeclaration table) {
        return Stream.concat(
                shorter(table.rows(), rows -> with(o, name, new TableDeclaration(rows)))
                        .filter(smaller ->
                                isTree((TableDeclaration) Objects.requireNonNull(Records.get(smaller, name)))),
                IntStream.range(0, table.rows().size())
                        .boxed()
                        .flatMap(i -> cells(table.rows().get(i).cell())
                                .map(cell -> with(o, name, new TableDeclaration(replaced(table.rows(), i, cell))))));
    }

    /** Whether no row skips a level, and no two rows have the same name. */
    private static boolean isTree(TableDeclaration table) {
        int most = 0;
        Set<String> names = new HashSet<>();
        for (RowDeclaration row : table.rows()) {
            if (row.depth().least() > most || !names.add(row.name())) {
                return false;
            }
            most = row.depth().least() + 1;
        }
        return true;
    }

    private static List<RowDeclaration> replaced(List<RowDeclaration> rows, int at, CellDeclaration cell) {
        List<RowDeclaration> replaced = new ArrayList<>(rows);
        replaced.set(at, Records.with(rows.get(at), "cell", cell));
        return replaced;
    }

    private static Stream<CellDeclaration> cells(CellDeclaration cell) {
        return Stream.of("description", "defaultValue", "example", "fixedValue", "values", "limits", "fieldScopes")
                .map(name -> name.equals("description")
                        ? Records.with(Records.with(cell, name, ""), "wideInteger", false)
                        : Records.with(cell, name, Records.get(CellDeclaration.EMPTY, name)))
                .map(smaller -> smaller.values().isEmpty() ? Records.with(smaller, "possible", false) : smaller)
                .filter(smaller -> !smaller.equals(cell));
    }

    private static <T> Stream<OperationDeclaration> shorter(
            List<T> list, Function<List<T>, OperationDeclaration> with) {
        return IntStream.range(0, list.size()).mapToObj(i -> {
            List<T> shorter = new ArrayList<>(list);
            shorter.remove(i);
            return with.apply(shorter);
        });
    }

    private static OperationDeclaration with(OperationDeclaration operation, String name, Object value) {
        return Records.with(operation, name, value);
    }
}
