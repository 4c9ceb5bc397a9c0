package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a request are required, where several documents describe the operation. What all of them require is
 * required. What some require, and others leave optional or do not have, is required by those: a request then needs all
 * that one of the documents requires.
 *
 * <p>A document says nothing of a field inside an object that it has no rows for, of a row that leaves open whether it
 * is required, and of a request that it does not describe at all.
 */
final class RequiredFields {
    private static final int NAMED = 10;

    private final List<Document> documents;
    private final PageRows rows;
    private final Consumer<Diagnostic> report;

    /** What each document requires and another one does not; in no entry are documents that say nothing of it all. */
    private final Map<Document, List<Requirement>> requirements = new LinkedHashMap<>();

    /** @param at the row that requires the field */
    private record Requirement(FieldPath field, Location at) {}

    private enum Demand {
        REQUIRED,
        NOT_REQUIRED,
        UNSAID
    }

    RequiredFields(List<Document> documents, PageRows rows, Consumer<Diagnostic> report) {
        this.documents = documents;
        this.rows = rows;
        this.report = report;
    }

    /** The fields of one place of the request with what the documents require of them. */
    List<Field> settle(Place place, List<Field> merged) {
        return settle(new FieldPath(place, List.of()), merged);
    }

    private List<Field> settle(FieldPath around, List<Field> merged) {
        return merged.stream()
                .map(field -> {
                    FieldPath path = around.child(field.name());
                    List<Field> inside = FieldTree.inside(field.type());
                    Field pinnedNames = settle(path, field);
                    return inside.isEmpty()
                            ? pinnedNames
                            : pinnedNames.withType(FieldTree.withInside(field.type(), settle(path, inside)));
                })
                .toList();
    }

    private Field settle(FieldPath path, Field merged) {
        Map<Document, Demand> demands = new LinkedHashMap<>();
        Map<Document, Requirement> requiring = new LinkedHashMap<>();
        for (Document document : documents) {
            Field said = said(document, path);
            Demand demand = said == null ? unsaid(document, path) : demand(said.required());
            if (demand != Demand.UNSAID) {
                demands.put(document, demand);
            }
            if (said != null && said.required()) {
                requiring.put(document, new Requirement(path, said.location()));
            }
        }
        if (requiring.size() == demands.size()) {
            return merged.withRequired(!requiring.isEmpty());
        }
        if (requiring.isEmpty()) {
            return merged.withRequired(false);
        }
        demands.keySet().forEach(document -> requirements.computeIfAbsent(document, d -> new ArrayList<>()));
        requiring.forEach((document, requirement) -> requirements.get(document).add(requirement));
        return merged.withRequiredBy(
                requiring.keySet().stream().map(Document::location).toList());
    }

    private static Demand demand(boolean required) {
        return required ? Demand.REQUIRED : Demand.NOT_REQUIRED;
    }

    /** The field as the newest copy has it that says whether it is required; what older ones say otherwise is told. */
    private @Nullable Field said(Document document, FieldPath path) {
        Field newest = null;
        for (LinkedPage page : document.newestFirst()) {
            Field field = find(page, path);
            if (field == null || rows.areSilentAboutRequired(field)) {
                continue;
            }
            if (newest == null) {
                newest = field;
            } else if (newest.required() != field.required()) {
                report.accept(Diagnostic.warning(
                        "pages-disagree",
                        field.location(),
                        "'%s' is %s here and %s at %s, which was trusted"
                                .formatted(
                                        path,
                                        field.required() ? "required" : "optional",
                                        newest.required() ? "required" : "optional",
                                        newest.location()),
                        "correct one of the two pages"));
            }
        }
        return newest;
    }

    /** A field whose place was rebuilt can be anywhere: then all of its name have to say the same. */
    private static @Nullable Field find(LinkedPage page, FieldPath path) {
        DocumentedFields fields = page.fields(path.place());
        Field exact = FieldTree.find(fields.fields(), path.names());
        if (exact != null || fields.basis() == Basis.STATED) {
            return exact;
        }
        List<Field> namesakes = FieldTree.all(fields.fields())
                .filter(field -> field.name().equals(path.name()))
                .toList();
        return namesakes.stream().map(Field::required).distinct().count() == 1 ? namesakes.get(0) : null;
    }

    /** A document without the field does not require it, if it describes what the field stands in. */
    private Demand unsaid(Document document, FieldPath path) {
        List<LinkedPage> pages = document.newestFirst();
        if (pages.stream().anyMatch(page -> find(page, path) != null)) {
            return Demand.UNSAID;
        }
        boolean describesWhatIsAround = path.names().size() == 1
                ? document.describesARequest()
                : pages.stream()
                        .map(page -> find(page, path.parent()))
                        .anyMatch(around -> around != null
                                && !FieldTree.inside(around.type()).isEmpty());
        return describesWhatIsAround ? Demand.NOT_REQUIRED : Demand.UNSAID;
    }

    /** Whether the document requires other fields than another one. */
    boolean differs(Document document) {
        return requirements.containsKey(document);
    }

    /** What the page calls the way of using the operation that it describes; null where no requirement differs. */
    @Nullable
    String flow(OperationDeclaration page) {
        for (Document document : requirements.keySet()) {
            if (document.page() == page) {
                return title(document);
            }
        }
        return null;
    }

    private String title(Document document) {
        String title = document.page().title();
        return title.isBlank() ? "page " + (documents.indexOf(document) + 1) : title;
    }

    /** Tells which sets of fields the operation has now. */
    void report(String operation) {
        if (requirements.isEmpty()) {
            return;
        }
        List<String> sets = documents.stream()
                .filter(requirements::containsKey)
                .map(document -> "\"%s\" (%s) requires %s"
                        .formatted(title(document), document.location(), words(requirements.get(document))))
                .toList();
        boolean open = requirements.values().stream().anyMatch(List::isEmpty);
        Location first = requirements.values().stream()
                .flatMap(List::stream)
                .map(Requirement::at)
                .findFirst()
                .orElseThrow();
        report.accept(Diagnostic.warning(
                "required-fields-differ",
                first,
                "%s: its pages require different fields: %s; %s"
                        .formatted(
                                operation,
                                String.join(", ", sets),
                                open ? "no request needs them all" : "a request needs all that one of them requires"),
                "if a page is wrong, say in an overlay whether the field is required"));
    }

    private static String words(List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            return "none of these";
        }
        String named = requirements.stream()
                .limit(NAMED)
                .map(requirement ->
                        requirement.field() + " (line " + requirement.at().line() + ")")
                .collect(Collectors.joining(" and "));
        return requirements.size() > NAMED ? named + " and " + (requirements.size() - NAMED) + " more" : named;
    }
}
