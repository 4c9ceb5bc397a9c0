package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Response;
import java.util.Collection;
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
    private final Conserved conserved;

    private RowConservation(Operation operation, Set<Location> reported) {
        this.operation = operation;
        this.conserved = new Conserved(operation.id().toString(), reported);
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
        Set<Location> reported = Conserved.reported(before);
        return all.parallelStream()
                .map(merged -> {
                    RowConservation check = new RowConservation(merged.operation(), reported);
                    merged.pages().forEach(page -> check.page(page.declaration()));
                    return check.conserved.losses();
                })
                .flatMap(List::stream)
                .toList();
    }

    private void page(OperationDeclaration page) {
        conserved.rows(page.pathParameters().rows(), parameters(Parameter.In.PATH));
        conserved.rows(page.queryParameters().rows(), parameters(Parameter.In.QUERY));
        conserved.rows(PageFacts.ownHeaders(page), parameters(Parameter.In.HEADER));
        Map<String, Set<String>> body = Conserved.byName(
                operation.body() == null
                        ? List.of()
                        : operation.body().content().fields());
        conserved.rows(page.body().rows(), body);
        for (TypeNote note : page.typeNotes()) {
            conserved.rows(note.fields(), body);
        }
        if (operation.response() instanceof Response.Json json) {
            conserved.rows(
                    page.response().rows(), Conserved.byName(json.content().fields()));
        }
        errors(page);
        examples(page);
    }

    /** The listed values of one kind of parameters, by the parameters' names. */
    private Map<String, Set<String>> parameters(Parameter.In in) {
        return Conserved.byName(operation.parameters().stream()
                .filter(parameter -> parameter.in() == in)
                .map(Parameter::field)
                .toList());
    }

    private void errors(OperationDeclaration page) {
        Set<Long> codes = operation.errors().stream().map(ErrorCode::code).collect(Collectors.toSet());
        page.errors().stream()
                .filter(error -> !codes.contains(error.code()))
                .forEach(error -> conserved.lost(
                        LinkingFinding.ERROR_CODE_LOST,
                        error.location(),
                        "the error code " + error.code() + " is missing from " + operation.id()));
    }

    private void examples(OperationDeclaration page) {
        List<Example> kept = Stream.concat(operation.requestExamples().stream(), operation.responseExamples().stream())
                .toList();
        conserved.examples(page.requestExamples(), kept);
        conserved.examples(page.responseExamples(), kept);
    }
}
