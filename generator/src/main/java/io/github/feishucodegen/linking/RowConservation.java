package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that an operation keeps everything that its pages declare. Each row must be a field with that name, in the
 * same part and with the row's listed values. Each error code and each example must be there. A loss is reported
 * unless there is already a finding at its location.
 */
final class RowConservation {
    private final Operation operation;
    private final Set<Location> reported;
    private final List<Diagnostic> losses = new ArrayList<>();

    private RowConservation(Operation operation, Set<Location> reported) {
        this.operation = operation;
        this.reported = reported;
    }

    /** An operation before corrections, and the pages that it was merged from. */
    record Merged(Operation operation, List<LinkedPage> pages) {}

    /**
     * Checks all operations.
     *
     * @param before the findings about the pages so far. Notes do not count
     * @return a warning for each loss
     */
    static List<Diagnostic> check(List<Merged> all, Collection<Diagnostic> before) {
        Set<Location> reported = before.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(Diagnostic::location)
                .collect(Collectors.toSet());
        return all.parallelStream()
                .map(merged -> {
                    RowConservation check = new RowConservation(merged.operation(), reported);
                    merged.pages().forEach(page -> check.page(page.declaration()));
                    return check.losses;
                })
                .flatMap(List::stream)
                .toList();
    }

    private void page(OperationDeclaration page) {
        rows(page.pathParameters().rows(), parameters(Parameter.In.PATH));
        rows(page.queryParameters().rows(), parameters(Parameter.In.QUERY));
        rows(PageFacts.ownHeaders(page), parameters(Parameter.In.HEADER));
        Map<String, Set<String>> body = byName(
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

    /** The listed values of one kind of parameters, by the parameters' names. */
    private Map<String, Set<String>> parameters(Parameter.In in) {
        return byName(operation.parameters().stream()
                .filter(parameter -> parameter.in() == in)
                .map(Parameter::field)
                .toList());
    }

    /** The listed values of fields at any depth, by the fields' names. */
    private static Map<String, Set<String>> byName(List<Field> fields) {
        Map<String, Set<String>> byName = new HashMap<>();
        collect(fields, byName);
        return byName;
    }

    private static void collect(List<Field> fields, Map<String, Set<String>> byName) {
        for (Field field : fields) {
            Set<String> values = byName.computeIfAbsent(field.name(), name -> new HashSet<>());
            field.values().forEach(value -> values.add(value.value()));
            collect(field.type().fields(), byName);
        }
    }

    private void rows(List<RowDeclaration> rows, Map<String, Set<String>> fields) {
        for (RowDeclaration row : rows) {
            Set<String> values = fields.get(row.name());
            if (values == null) {
                report(
                        LinkingFinding.ROW_LOST,
                        row.location(),
                        "the row '" + row.name() + "' is not a field of " + operation.id());
                continue;
            }
            for (ValueDeclaration value : row.cell().values()) {
                if (!values.contains(value.value())) {
                    report(
                            LinkingFinding.VALUE_LOST,
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
                .forEach(error -> report(
                        LinkingFinding.ERROR_CODE_LOST,
                        error.location(),
                        "the error code " + error.code() + " is missing from " + operation.id()));
    }

    private void examples(OperationDeclaration page) {
        List<Example> kept = Stream.concat(operation.requestExamples().stream(), operation.responseExamples().stream())
                .toList();
        Stream.concat(page.requestExamples().stream(), page.responseExamples().stream())
                .filter(example -> kept.stream().noneMatch(other -> isSame(example.text(), other.text())))
                .forEach(example -> report(
                        LinkingFinding.EXAMPLE_LOST,
                        example.location(),
                        "the example is missing from " + operation.id()));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void report(LinkingFinding kind, Location location, String message) {
        if (!reported.contains(location)) {
            losses.add(Diagnostic.of(kind, location, message));
        }
    }
}
