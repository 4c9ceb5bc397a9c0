package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Declaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Merges the facts of pages about one operation or one event.
 *
 * @param pages the most trusted first
 */
record MergedFacts<D extends Declaration>(List<D> pages, Consumer<Diagnostic> report) {
    MergedFacts {
        pages = List.copyOf(pages);
    }

    /** The values of the first page that has any. Another page with other values is reported. */
    <T> List<T> agreed(String what, Function<D, List<T>> part) {
        D trusted = null;
        for (D page : pages) {
            List<T> said = part.apply(page);
            if (said.isEmpty()) {
                continue;
            }
            if (trusted == null) {
                trusted = page;
            } else if (!said.equals(part.apply(trusted))) {
                disagreement(what, page, said, trusted, part.apply(trusted));
            }
        }
        return trusted == null ? List.of() : part.apply(trusted);
    }

    void disagreement(String what, D page, Object said, D trusted, Object believed) {
        report.accept(Diagnostic.of(
                LinkingFinding.PAGES_DISAGREE,
                page.location(),
                "%s: %s here, %s on %s, which was used"
                        .formatted(what, said, believed, trusted.location().page())));
    }

    List<Scope> scopes() {
        agreed(
                "scopes",
                d -> d.scopes().stream().map(ScopeDeclaration::id).sorted().toList());
        Optional<D> trusted = pages.stream().filter(d -> !d.scopes().isEmpty()).findFirst();
        if (trusted.isEmpty()) {
            return List.of();
        }
        Map<String, LocalizedText> descriptions = new HashMap<>();
        pages.stream()
                .flatMap(d -> Fields.of(d).scopes(d.scopes()).stream())
                .forEach(scope -> descriptions.merge(scope.id(), scope.description(), LocalizedText::or));
        Map<String, Scope> byId = new LinkedHashMap<>();
        trusted.get()
                .scopes()
                .forEach(scope -> byId.putIfAbsent(
                        scope.id(), new Scope(scope.id(), descriptions.get(scope.id()), scope.additional())));
        return List.copyOf(byId.values());
    }

    /** What the first page with scopes says about them. */
    ScopeRequirement scopeRequirement() {
        return pages.stream()
                .filter(page -> !page.scopes().isEmpty())
                .findFirst()
                .filter(Declaration::allScopes)
                .map(page -> ScopeRequirement.ALL)
                .orElse(ScopeRequirement.ANY);
    }

    List<Scope> fieldScopes() {
        return pages.stream().map(d -> Fields.of(d).scopes(d.fieldScopes())).reduce(List.of(), FieldMerge::scopes);
    }

    /** The elements of all pages, without those that equal an earlier one in a property. */
    <T> List<T> distinct(Function<D, List<T>> part, Function<T, ?> property) {
        List<T> all = pages.stream().flatMap(d -> part.apply(d).stream()).toList();
        if (all.size() < 2) {
            return all;
        }
        Map<Object, T> distinct = new LinkedHashMap<>();
        all.forEach(element -> distinct.putIfAbsent(property.apply(element), element));
        return List.copyOf(distinct.values());
    }

    /** The examples. If two differ only in white space, the first counts. */
    List<Example> examples(Function<D, List<ExampleDeclaration>> part) {
        return distinct(part, e -> withoutSpace(e.text())).stream()
                .map(e -> new Example(e.text(), e.location()))
                .toList();
    }

    /** The text by which examples are compared. */
    static String withoutSpace(String example) {
        return example.replaceAll("\\s+", "");
    }

    static Language language(Declaration page) {
        return Language.of(page.language());
    }
}
