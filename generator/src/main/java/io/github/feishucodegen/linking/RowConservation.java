package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks that an operation keeps what its pages declare: each row is a field of that name in the same part of the
 * operation, with the row's listed values; each error code and each example is there. What is missing, and was not told
 * before, is told.
 */
final class RowConservation {
    private static final String HINT = "This is a fault of the toolkit: please report it together with the page.";

    private final Operation operation;
    private final Set<Location> reported;
    private final Consumer<Diagnostic> told;

    private RowConservation(Operation operation, Set<Location> reported, Consumer<Diagnostic> told) {
        this.operation = operation;
        this.reported = reported;
        this.told = told;
    }

    /**
     * Checks all operations.
     *
     * @param merged the operations, not corrected yet, and the pages that each was made of
     * @param before what was told of the pages until now
     * @return a warning for each loss
     */
    static List<Diagnostic> check(Map<Operation, List<LinkedPage>> merged, Collection<Diagnostic> before) {
        Set<Location> reported = before.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(Diagnostic::location)
                .collect(Collectors.toSet());
        List<Diagnostic> losses = new ArrayList<>();
        merged.forEach((operation, pages) -> {
            RowConservation check = new RowConservation(operation, reported, losses::add);
            pages.forEach(page -> check.page(page.declaration()));
        });
        return losses;
    }

    private void page(OperationDeclaration page) {
        rows(page.pathParameters().rows(), parameters(Parameter.In.PATH));
        rows(page.queryParameters().rows(), parameters(Parameter.In.QUERY));
        rows(PageFacts.ownHeaders(page), parameters(Parameter.In.HEADER));
        Map<String, List<Field>> body = byName(
                operation.body() == null
                        ? List.of()
                        : operation.body().content().fields());
        rows(page.body().rows(), body);
        for (TypeNote note : page.typeNotes()) {
            rows(note.fields(), body);
        }
        if (operation.response() instanceof Response.Json json) {
            rows(page.response().rows(), byName(json.content().fields()));
        }
        errors(page);
        examples(page);
    }

    private Map<String, List<Field>> parameters(Parameter.In in) {
        return byName(operation.parameters().stream()
                .filter(parameter -> parameter.in() == in)
                .map(Parameter::field)
                .toList());
    }

    private static Map<String, List<Field>> byName(List<Field> fields) {
        Map<String, List<Field>> byName = new HashMap<>();
        collect(fields, byName);
        return byName;
    }

    private static void collect(List<Field> fields, Map<String, List<Field>> byName) {
        for (Field field : fields) {
            byName.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field);
            if (field.type().innermost() instanceof ObjectType object) {
                collect(object.fields(), byName);
            }
        }
    }

    private void rows(List<RowDeclaration> rows, Map<String, List<Field>> fields) {
        for (RowDeclaration row : rows) {
            List<Field> found = fields.getOrDefault(row.name(), List.of());
            if (found.isEmpty()) {
                tell("row-lost", row.location(), "the row '" + row.name() + "' is no field of " + operation.id());
                continue;
            }
            Set<String> values = found.stream()
                    .flatMap(field -> field.values().stream())
                    .map(ListedValue::value)
                    .collect(Collectors.toSet());
            for (ValueDeclaration value : row.cell().values()) {
                if (!values.contains(value.value())) {
                    tell(
                            "value-lost",
                            row.location(),
                            "the value '" + value.value() + "' of '" + row.name() + "' is not listed in "
                                    + operation.id());
                }
            }
        }
    }

    private void errors(OperationDeclaration page) {
        Set<Long> codes = operation.errors().stream().map(ErrorCode::code).collect(Collectors.toSet());
        page.errors().stream()
                .filter(error -> !codes.contains(error.code()))
                .forEach(error -> tell(
                        "error-code-lost",
                        error.location(),
                        "the error code " + error.code() + " is missing in " + operation.id()));
    }

    private void examples(OperationDeclaration page) {
        Set<String> texts = new HashSet<>();
        operation.requestExamples().stream()
                .map(Example::text)
                .map(RowConservation::bare)
                .forEach(texts::add);
        operation.responseExamples().stream()
                .map(Example::text)
                .map(RowConservation::bare)
                .forEach(texts::add);
        List.of(page.requestExamples(), page.responseExamples())
                .forEach(examples -> examples.stream()
                        .filter(example -> !texts.contains(bare(example.text())))
                        .forEach(example -> tell(
                                "example-lost", example.location(), "the example is missing in " + operation.id())));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void tell(String id, Location location, String message) {
        if (!reported.contains(location)) {
            told.accept(Diagnostic.warning(id, location, message, HINT));
        }
    }
}
