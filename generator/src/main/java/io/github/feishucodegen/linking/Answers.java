package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the findings that corrections answer. A finding about something unclear is answered by a correction of it,
 * even by one that confirms the assumption. Answered findings are not reported.
 */
final class Answers {
    /** The ids of findings that each key of a field answers, for the row of the field. */
    private static final Map<String, Set<String>> BY_FIELD_KEY = Map.of(
            "type", Set.of("type-spelling-unknown", "type-shape-broken"),
            "required", Set.of("required-unclear"),
            "parent", Set.of("nesting-uncertain", "envelope-unclear"),
            "min-length", Set.of("limit-unread"),
            "max-length", Set.of("limit-unread"),
            "minimum", Set.of("limit-unread"),
            "maximum", Set.of("limit-unread"),
            "pattern", Set.of("limit-unread"));

    /** The ids of findings that each key of an operation answers, for its pages. */
    private static final Map<String, Set<String>> BY_OPERATION_KEY = Map.of(
            "app-types", Set.of("app-type-unknown"),
            "scopes", Set.of("scopes-unread"),
            "field-scopes", Set.of("scopes-unread"),
            "rate-limits", Set.of("rate-limit-unread"),
            "response", Set.of("response-missing"));

    private final Map<Location, List<Diagnostic>> byLocation = new HashMap<>();
    private final Map<String, List<Diagnostic>> byPage = new HashMap<>();
    private final Set<Diagnostic> answered = new HashSet<>();

    /** @param report the findings about the pages so far */
    Answers(Collection<Diagnostic> report) {
        for (Diagnostic diagnostic : report) {
            Location location = diagnostic.location();
            byLocation.computeIfAbsent(location, l -> new ArrayList<>()).add(diagnostic);
            byPage.computeIfAbsent(location.page(), p -> new ArrayList<>()).add(diagnostic);
        }
    }

    /** Marks the findings that a key of a field answers about its row. Returns whether there are any. */
    boolean answers(String key, Location row) {
        return take(BY_FIELD_KEY.getOrDefault(key, Set.of()), byLocation.getOrDefault(row, List.of()));
    }

    /** Marks the findings that a key of an operation answers about its pages. Returns whether there are any. */
    boolean answers(String key, Operation operation) {
        Set<String> ids = BY_OPERATION_KEY.getOrDefault(key, Set.of());
        boolean any = false;
        for (var page : operation.pages()) {
            any |= take(ids, byPage.getOrDefault(page.location().page(), List.of()));
        }
        return any;
    }

    private boolean take(Set<String> ids, List<Diagnostic> report) {
        boolean any = false;
        for (Diagnostic diagnostic : report) {
            if (ids.contains(diagnostic.id())) {
                answered.add(diagnostic);
                any = true;
            }
        }
        return any;
    }

    /** Whether a correction has answered the finding. */
    boolean have(Diagnostic diagnostic) {
        return answered.contains(diagnostic);
    }
}
