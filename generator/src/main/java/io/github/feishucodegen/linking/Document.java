package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** One document of the platform with all its copies: pages from other days, in other dialects or in other folders. */
final class Document {
    private static final List<Place> WRITTEN = List.of(Place.QUERY, Place.HEADER, Place.BODY);

    private final List<LinkedPage> pages = new ArrayList<>();

    private Document(LinkedPage first) {
        pages.add(first);
    }

    /** Groups pages about one operation into documents, the most trusted first. */
    static List<Document> of(List<LinkedPage> byTrust) {
        List<Document> documents = new ArrayList<>();
        for (LinkedPage page : byTrust) {
            documents.stream()
                    .filter(document -> document.pages.stream().allMatch(other -> areCopies(other, page)))
                    .findFirst()
                    .ifPresentOrElse(document -> document.pages.add(page), () -> documents.add(new Document(page)));
        }
        return documents;
    }

    /**
     * Copies share an address or a title. Two pages that each require a field which the other lacks are not copies.
     */
    private static boolean areCopies(LinkedPage a, LinkedPage b) {
        boolean sameAddress = a.declaration().pageUrl() != null
                && Objects.equals(a.declaration().pageUrl(), b.declaration().pageUrl());
        boolean sameTitle = !title(a).isEmpty() && title(a).equals(title(b));
        return (sameAddress || sameTitle) && !(requiresMore(a, b) && requiresMore(b, a));
    }

    private static boolean requiresMore(LinkedPage page, LinkedPage other) {
        return !names(other, field -> true).containsAll(names(page, Field::required));
    }

    private static Set<String> names(LinkedPage page, Predicate<Field> wanted) {
        Set<String> names = new HashSet<>();
        WRITTEN.forEach(place ->
                FieldTree.all(page.fields(place).fields()).filter(wanted).forEach(field -> names.add(field.name())));
        return names;
    }

    private static String title(LinkedPage page) {
        return page.declaration().title().replace("~~", "").strip();
    }

    /** The most trusted page. */
    OperationDeclaration page() {
        return pages.get(0).declaration();
    }

    Location location() {
        return page().location();
    }

    /** All pages of the document, the most trusted first. */
    List<OperationDeclaration> pages() {
        return pages.stream().map(LinkedPage::declaration).toList();
    }

    /** The pages, the newest first. Pages without a date come last. */
    List<LinkedPage> newestFirst() {
        return pages.stream()
                .sorted(Comparator.comparing(LinkedPage::updated, Comparator.reverseOrder()))
                .toList();
    }

    /** Whether a page describes any query parameter, header or body field. */
    boolean describesARequest() {
        return pages.stream()
                .anyMatch(page -> WRITTEN.stream()
                        .anyMatch(place -> !page.fields(place).fields().isEmpty()));
    }
}
