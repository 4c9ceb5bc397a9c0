package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings about the pages, with the questions among them. A question is a finding about something unclear. A
 * correction of it answers the question, even if it only confirms the assumption. Answered questions are not reported.
 */
final class Questions {
    /** The ids of questions about a row, by the key of a field that answers them. */
    private static final Map<String, Set<String>> BY_FIELD_KEY = Map.of(
            "type", Set.of("type-spelling-unknown", "type-shape-broken"),
            "required", Set.of("required-unclear"),
            "parent", Set.of("nesting-uncertain", "envelope-unclear"),
            "min-length", Set.of("limit-unread"),
            "max-length", Set.of("limit-unread"),
            "minimum", Set.of("limit-unread"),
            "maximum", Set.of("limit-unread"),
            "pattern", Set.of("limit-unread"));

    /** The ids of questions about a page, by the key of an operation that answers them. */
    private static final Map<String, Set<String>> BY_OPERATION_KEY = Map.of(
            "app-types", Set.of("app-type-unknown"),
            "scopes", Set.of("scopes-unread"),
            "field-scopes", Set.of("scopes-unread"),
            "rate-limits", Set.of("rate-limit-unread"),
            "response", Set.of("response-missing"));

    private final List<Diagnostic> findings;
    private final Map<Location, List<Diagnostic>> byRow;
    private final Map<String, List<Diagnostic>> byPage;

    private Questions(List<Diagnostic> findings) {
        this.findings = List.copyOf(findings);
        byRow = among(findings, BY_FIELD_KEY).collect(Collectors.groupingBy(Diagnostic::location));
        byPage = among(findings, BY_OPERATION_KEY)
                .collect(Collectors.groupingBy(finding -> finding.location().page()));
    }

    static Questions among(List<Diagnostic> findings) {
        return new Questions(findings);
    }

    private static Stream<Diagnostic> among(Collection<Diagnostic> findings, Map<String, Set<String>> byKey) {
        Set<String> ids = byKey.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return findings.stream().filter(finding -> ids.contains(finding.id()));
    }

    /** The questions about a row that a key of its field answers. */
    List<Diagnostic> answered(String key, Location row) {
        Set<String> ids = BY_FIELD_KEY.getOrDefault(key, Set.of());
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
    }

    /** The questions about the pages of an operation that a key of the operation answers. */
    List<Diagnostic> answered(String key, Operation operation) {
        Set<String> ids = BY_OPERATION_KEY.getOrDefault(key, Set.of());
        return operation.pages().stream()
                .flatMap(page -> byPage.getOrDefault(page.location().page(), List.of()).stream())
                .filter(question -> ids.contains(question.id()))
                .toList();
    }

    /** The findings to report: all that are no questions, and the questions without an answer. */
    List<Diagnostic> open(Set<Diagnostic> answered) {
        return findings.stream().filter(finding -> !answered.contains(finding)).toList();
    }
}
