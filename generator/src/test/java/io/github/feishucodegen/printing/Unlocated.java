package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rebuilds declarations: without their locations and the name of their dialect, and with some facts replaced. */
record Unlocated(
        UnaryOperator<String> fieldText,
        UnaryOperator<String> errorText,
        UnaryOperator<ScopeDeclaration> firstFieldScope,
        UnaryOperator<TableDeclaration> depths) {
    static final Location NOWHERE = new Location("", 1);

    OperationDeclaration of(
            OperationDeclaration operation,
            String title,
            @Nullable String pageUrl,
            @Nullable LocalDate updated,
            List<OperationNames> names) {
        return OperationDeclaration.builder(
                        NOWHERE,
                        new Written<>(operation.url().value(), NOWHERE),
                        new Written<>(operation.httpMethod().value(), NOWHERE))
                // The language of random texts says nothing.
                .language("und")
                .title(title)
                .description(operation.description())
                .deprecated(operation.deprecated())
                .pageUrl(pageUrl)
                .updated(updated)
                .names(names)
                .rateLimits(operation.rateLimits())
                .appTypes(operation.appTypes())
                .scopes(operation.scopes())
                .fieldScopes(fieldScopes(operation.fieldScopes()))
                .tokens(operation.tokens())
                .headers(table(operation.headers(), errorText))
                .pathParameters(table(operation.pathParameters(), fieldText))
                .queryParameters(table(operation.queryParameters(), fieldText))
                .body(depths.apply(table(operation.body(), fieldText)))
                .response(depths.apply(table(operation.response(), fieldText)))
                .binaryResponse(operation.binaryResponse())
                .typeNotes(operation.typeNotes())
                .requestExamples(operation.requestExamples().stream()
                        .map(Unlocated::example)
                        .toList())
                .responseExamples(operation.responseExamples().stream()
                        .map(Unlocated::example)
                        .toList())
                .errors(operation.errors().stream().map(this::error).toList())
                .links(operation.links())
                .build();
    }

    private List<ScopeDeclaration> fieldScopes(List<ScopeDeclaration> scopes) {
        List<ScopeDeclaration> all = new ArrayList<>(scopes);
        if (!all.isEmpty()) {
            all.set(0, firstFieldScope.apply(all.get(0)));
        }
        return all;
    }

    private static TableDeclaration table(TableDeclaration table, UnaryOperator<String> text) {
        return new TableDeclaration(table.rows().stream()
                .map(row -> new RowDeclaration(
                        NOWHERE, row.name(), row.depth(), row.type(), row.required(), cell(row.cell(), text)))
                .toList());
    }

    /** The table with the depth of each row replaced. */
    static TableDeclaration at(TableDeclaration table, UnaryOperator<Depth> depth) {
        return new TableDeclaration(table.rows().stream()
                .map(row -> new RowDeclaration(
                        row.location(), row.name(), depth.apply(row.depth()), row.type(), row.required(), row.cell()))
                .toList());
    }

    private static CellDeclaration cell(CellDeclaration cell, UnaryOperator<String> text) {
        return new CellDeclaration(
                text.apply(cell.description()),
                cell.defaultValue(),
                cell.example(),
                cell.fixedValue(),
                cell.values().stream()
                        .map(value -> new ValueDeclaration(
                                value.value(), text.apply(value.description()), value.deprecation()))
                        .toList(),
                cell.possible(),
                cell.limits(),
                cell.wideInteger(),
                cell.fieldScopes(),
                cell.deprecation());
    }

    private static ExampleDeclaration example(ExampleDeclaration example) {
        return new ExampleDeclaration(NOWHERE, example.text());
    }

    private ErrorDeclaration error(ErrorDeclaration error) {
        return new ErrorDeclaration(
                NOWHERE,
                error.httpStatus(),
                error.code(),
                errorText.apply(error.description()),
                errorText.apply(error.advice()));
    }
}
