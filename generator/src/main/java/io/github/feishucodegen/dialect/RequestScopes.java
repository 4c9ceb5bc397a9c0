package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.diagnostic.PageFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The scopes in the rows of the request table. */
final class RequestScopes {
    /** The texts that a page has in place of a scope if the operation needs none. */
    private static final Set<String> NONE = Set.copyOf(Vocabulary.normalWords("scopes.none"));

    private static final Pattern ONE = Pattern.compile(Vocabulary.pattern("one-scope"), Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(Vocabulary.pattern("all-scopes"), Pattern.CASE_INSENSITIVE);

    private RequestScopes() {}

    /** Whether the title of a row, or a note behind its scopes, says that an app needs every one of them. */
    static boolean areAllNeeded(List<RequestTable.Entry> rows) {
        return rows.stream()
                .anyMatch(row -> saysAll(row.title()) || saysAll(row.value().text()));
    }

    private static boolean saysAll(String text) {
        return ALL.matcher(text).find() && !ONE.matcher(text).find();
    }

    /**
     * The scopes in some rows. Exported pages list names in one row and ids in another; the names are assigned to the
     * ids in order.
     */
    static List<ScopeDeclaration> of(List<RequestTable.Entry> rows, Findings findings) {
        List<ScopeDeclaration> scopes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (RequestTable.Entry row : rows) {
            List<ScopeDeclaration> found = Scopes.in(row.value());
            if (found.isEmpty()) {
                row.value()
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !NONE.contains(Vocabulary.normal(line)))
                        .forEach(names::add);
            }
            scopes.addAll(found);
        }
        if (scopes.isEmpty() && !names.isEmpty()) {
            RequestTable.Entry row = rows.get(0);
            findings.add(
                    PageFinding.SCOPES_UNREAD,
                    row.line(),
                    "%s contains no scope",
                    row.value().text());
        }
        List<ScopeDeclaration> named = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            ScopeDeclaration scope = scopes.get(i);
            boolean pair = scope.description().isEmpty() && i < names.size();
            named.add(pair ? new ScopeDeclaration(scope.id(), names.get(i), scope.additional()) : scope);
        }
        return named.stream().distinct().toList();
    }
}
