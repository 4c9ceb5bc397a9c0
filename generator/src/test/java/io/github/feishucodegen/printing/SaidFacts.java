package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the facts of a declaration without the words of people, one line each. */
final class SaidFacts {
    private final List<String> facts = new ArrayList<>();

    private SaidFacts() {}

    /** The facts that one declaration says and another one does not. */
    static List<String> missing(OperationDeclaration said, @Nullable OperationDeclaration found) {
        return found == null ? List.of("the page") : missing(of(said), of(found));
    }

    /** The facts that one declaration says and another one does not. */
    static List<String> missing(EventDeclaration said, @Nullable EventDeclaration found) {
        return found == null ? List.of("the page") : missing(of(said), of(found));
    }

    private static List<String> missing(List<String> said, List<String> found) {
        List<String> missing = new ArrayList<>(said);
        found.forEach(missing::remove);
        return missing;
    }

    static List<String> of(OperationDeclaration operation) {
        SaidFacts facts = new SaidFacts();
        facts.operation(operation);
        return facts.facts;
    }

    private static List<String> of(EventDeclaration event) {
        SaidFacts facts = new SaidFacts();
        facts.event(event);
        return facts.facts;
    }

    private void event(EventDeclaration event) {
        add("type", event.kind() + " " + event.type().value());
        add("service", event.service());
        event.rateLimits().forEach(rate -> add("rate", rate));
        event.appTypes().forEach(type -> add("app", type));
        event.scopes().forEach(scope -> add("scope", scope));
        event.fieldScopes().stream().map(ScopeDeclaration::id).forEach(id -> add("field scope", id));
        event.examples().forEach(example -> add("example", example.text()));
        event.answerExamples().forEach(example -> add("example of the answer", example.text()));
        table("content", event.content());
        for (int i = 0; i < event.answers().size(); i++) {
            table("answer " + i, event.answers().get(i).table());
        }
    }

    private void operation(OperationDeclaration operation) {
        add("url", operation.httpMethod().value() + " " + operation.url().value());
        operation.rateLimits().forEach(rate -> add("rate", rate));
        operation.appTypes().forEach(type -> add("app", type));
        operation.scopes().forEach(scope -> add("scope", scope));
        operation.fieldScopes().stream().map(ScopeDeclaration::id).forEach(id -> add("field scope", id));
        operation.tokens().forEach(token -> add("token", token));
        operation.errors().stream().map(ErrorDeclaration::code).forEach(code -> add("error", code));
        add("file", operation.binaryResponse());
        operation.requestExamples().forEach(example -> add("request", example.text()));
        operation.responseExamples().forEach(example -> add("response", example.text()));
        table("header", operation.headers());
        table("path", operation.pathParameters());
        table("query", operation.queryParameters());
        table("body", operation.body());
        table("response", operation.response());
    }

    private void table(String part, TableDeclaration table) {
        for (RowDeclaration row : table.rows()) {
            String place = part + " " + row.name();
            add(place, row.type() + " " + row.required());
            if (row.depth().isExact()) {
                add(place + " depth", row.depth().least());
            }
            cell(place, row.cell());
        }
    }

    private void cell(String place, CellDeclaration cell) {
        add(place + " default", cell.defaultValue());
        add(place + " fixed", cell.fixedValue());
        add(place + " example", cell.example());
        cell.values().stream().map(ValueDeclaration::value).forEach(value -> add(place + " value", value));
        if (!cell.limits().equals(Limits.NONE)) {
            add(place + " limits", cell.limits());
        }
        cell.fieldScopes().forEach(scope -> add(place + " scope", scope.id()));
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            // Markdown does not tell an escaped pipe from a pipe.
            facts.add(name + ": " + value.toString().replaceAll("\\s+", " ").replace("\\|", "|"));
        }
    }
}
