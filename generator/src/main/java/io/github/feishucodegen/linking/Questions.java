package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
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
    /** The questions about a row, by the key of a field that answers them. */
    private static final Map<String, Set<DiagnosticId>> BY_FIELD_KEY = Map.of(
            "type", Set.of(LinkingFinding.TYPE_SPELLING_UNKNOWN, LinkingFinding.TYPE_SHAPE_BROKEN),
            "required", Set.of(TableFinding.REQUIRED_UNCLEAR),
            "parent", Set.of(LinkingFinding.NESTING_UNCERTAIN, LinkingFinding.ENVELOPE_UNCLEAR),
            "min-length", Set.of(TableFinding.LIMIT_UNREAD),
            "max-length", Set.of(TableFinding.LIMIT_UNREAD),
            "minimum", Set.of(TableFinding.LIMIT_UNREAD),
            "maximum", Set.of(TableFinding.LIMIT_UNREAD),
            "pattern", Set.of(TableFinding.LIMIT_UNREAD));

    /** The questions about a page, by the key of an operation that answers them. */
    private static final Map<String, Set<DiagnosticId>> BY_OPERATION_KEY = Map.of(
            "app-types", Set.of(PageFinding.APP_TYPE_UNKNOWN),
            "scopes", Set.of(PageFinding.SCOPES_UNREAD),
            "field-scopes", Set.of(PageFinding.SCOPES_UNREAD),
            "rate-limits", Set.of(PageFinding.RATE_LIMIT_UNREAD),
            "response", Set.of(PageFinding.RESPONSE_MISSING));

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

    private static Stream<Diagnostic> among(Collection<Diagnostic> findings, Map<String, Set<DiagnosticId>> byKey) {
        Set<DiagnosticId> kinds = byKey.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return findings.stream().filter(finding -> kinds.contains(finding.kind()));
    }

    /** The questions about a row that a key of its field answers. */
    List<Diagnostic> answered(String key, Location row) {
        Set<DiagnosticId> kinds = BY_FIELD_KEY.getOrDefault(key, Set.of());
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(question -> kinds.contains(question.kind()))
                .toList();
    }

    /** The questions about the pages of an operation that a key of the operation answers. */
    List<Diagnostic> answered(String key, Operation operation) {
        Set<DiagnosticId> kinds = BY_OPERATION_KEY.getOrDefault(key, Set.of());
        return operation.pages().stream()
                .flatMap(page -> byPage.getOrDefault(page.location().page(), List.of()).stream())
                .filter(question -> kinds.contains(question.kind()))
                .toList();
    }

    /** The findings to report: all that are no questions, and the questions without an answer. */
    List<Diagnostic> open(Set<Diagnostic> answered) {
        return findings.stream().filter(finding -> !answered.contains(finding)).toList();
    }
}
