package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what was read from a page as lines of text, one fact on each, so that a person can check them. */
final class Facts {
    private final List<String> lines = new ArrayList<>();

    private Facts() {}

    static List<String> of(Result<Optional<PageDeclaration>> result) {
        Facts facts = new Facts();
        if (result.value().orElse(null) instanceof OperationDeclaration operation) {
            facts.operation(operation);
        } else {
            facts.add("page", result.value().orElse(null));
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            facts.add("finding", diagnostic.id() + " " + diagnostic.location().line() + " " + diagnostic.message());
        }
        return facts.lines;
    }

    private void operation(OperationDeclaration operation) {
        add("title", operation.title());
        add("description", operation.description());
        add("deprecated", operation.deprecated());
        add("page", operation.pageUrl());
        add("updated", operation.updated());
        operation.names().forEach(names -> add("names", names));
        add("url", operation.url().value() + " " + operation.url().location().line());
        add("method", operation.httpMethod().value());
        operation.rateLimits().forEach(limit -> add("rate", limit.calls() + " in " + limit.period()));
        operation.appTypes().forEach(type -> add("app", type));
        operation.scopes().forEach(scope -> add("scope", text(scope)));
        operation.fieldScopes().forEach(scope -> add("field scope", text(scope)));
        operation.tokens().forEach(token -> add("token", token));
        table("header", operation.headers());
        table("path", operation.pathParameters());
        table("query", operation.queryParameters());
        table("body", operation.body());
        table("response", operation.response());
        operation.typeNotes().forEach(note -> table("type " + note.name(), new TableDeclaration(note.fields())));
        operation.requestExamples().forEach(example -> add("request", text(example)));
        operation.responseExamples().forEach(example -> add("answer", text(example)));
        operation
                .errors()
                .forEach(error -> add(
                        "error",
                        error.code() + " " + error.httpStatus() + " " + error.description() + " / " + error.advice()));
        if (operation.sdkSample() != null) {
            add("call", operation.sdkSample().call());
            add("class", operation.sdkSample().requestClass());
            add(
                    "body by",
                    operation.sdkSample().bodySetter() + " of "
                            + operation.sdkSample().bodyClass());
        }
        operation.links().forEach(link -> add("link", link));
    }

    private void table(String name, TableDeclaration table) {
        for (RowDeclaration row : table.rows()) {
            add(
                    name,
                    row.name() + " | " + row.type() + " | " + text(row.depth()) + " | required " + row.required()
                            + " | line " + row.location().line());
            cell(row.cell());
        }
    }

    private void cell(CellDeclaration cell) {
        part("text", cell.description());
        part("default", cell.defaultValue());
        part("example", cell.example());
        part("fixed", cell.fixedValue());
        cell.values().forEach(value -> part("value", value.value() + " = " + value.description()));
        part("possible", cell.possible() ? "more" : null);
        part("limits", cell.limits().equals(Limits.NONE) ? null : cell.limits());
        part("wide", cell.wideInteger() ? "64 bits" : null);
        cell.fieldScopes().forEach(scope -> part("scope", text(scope)));
    }

    private void part(String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            lines.add("    " + name + ": " + value.toString().replace("\n", "\\n"));
        }
    }

    private void add(String name, @Nullable Object value) {
        lines.add(name + ": " + String.valueOf(value).replace("\n", "\\n"));
    }

    private static String text(Depth depth) {
        return "depth " + depth.least()
                + (depth.isExact() ? "" : depth.most() == Depth.UNBOUNDED ? "+" : "-" + depth.most());
    }

    private static String text(ScopeDeclaration scope) {
        return scope.id() + " (" + scope.description() + ")";
    }

    private static String text(ExampleDeclaration example) {
        return example.location().line() + " " + example.text().replaceAll("\\s+", " ");
    }
}
