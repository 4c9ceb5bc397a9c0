package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which fields of a request are required if several documents describe the operation. A field is required if
 * all of them require it. A field that only some require is required by those. A request then needs all fields that
 * one of the documents requires.
 *
 * <p>A document says nothing about a field inside an object for which it has no rows. The same holds for a row that
 * does not state whether the field is required, and for a request that the document does not describe.
 */
final class RequiredFields {
    private static final int NAMED = 10;

    private final List<Document> documents;
    private final PageRows rows;
    private final Consumer<Diagnostic> report;
    private final Map<Place, List<Field>> settled = new EnumMap<>(Place.class);

    /** The fields that one document requires and another does not. If all documents agree, it is empty. */
    private final Map<Document, List<Requirement>> requirements = new LinkedHashMap<>();

    /** @param at the location of the row that requires the field */
    private record Requirement(FieldPath field, Location at) {}

    private enum Demand {
        REQUIRED,
        NOT_REQUIRED,
        UNSAID
    }

    private RequiredFields(List<Document> documents, PageRows rows, Consumer<Diagnostic> report) {
        this.documents = documents;
        this.rows = rows;
        this.report = report;
    }

    /**
     * Decides about all fields of a request.
     *
     * @param merged the fields of each place of the request, without their required flags
     */
    static RequiredFields settle(
            List<Document> documents, PageRows rows, Map<Place, List<Field>> merged, Consumer<Diagnostic> report) {
        RequiredFields required = new RequiredFields(documents, rows, report);
        merged.forEach((place, fields) ->
                required.settled.put(place, required.settle(new FieldPath(place, List.of()), fields)));
        return required;
    }

    /** The fields of one place of the request, with their required flags. */
    List<Field> fields(Place place) {
        return settled.getOrDefault(place, List.of());
    }

    private List<Field> settle(FieldPath around, List<Field> merged) {
        return merged.stream()
                .map(field -> {
                    FieldPath path = around.child(field.name());
                    List<Field> inside = field.type().fields();
                    Field resolved = settle(path, field);
                    return inside.isEmpty()
                            ? resolved
                            : resolved.withType(FieldTree.withInside(field.type(), settle(path, inside)));
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

    /** The field in the newest copy that states whether it is required. Older copies that differ are reported. */
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
                report.accept(Diagnostic.of(
                        LinkingFinding.PAGES_DISAGREE,
                        field.location(),
                        "'%s' is %s here and %s at %s, which was used"
                                .formatted(
                                        path,
                                        field.required() ? "required" : "optional",
                                        newest.required() ? "required" : "optional",
                                        newest.location())));
            }
        }
        return newest;
    }

    /**
     * The field at that path. If the nesting was rebuilt, the field may be misplaced. A field with the same name then
     * counts, if all of them agree on the flag.
     */
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

    /**
     * The demand of a document that does not state one. If it describes the object around but not the field, it does
     * not require the field.
     */
    private Demand unsaid(Document document, FieldPath path) {
        List<LinkedPage> pages = document.newestFirst();
        if (pages.stream().anyMatch(page -> find(page, path) != null)) {
            return Demand.UNSAID;
        }
        boolean describesWhatIsAround = path.names().size() == 1
                ? document.describesARequest()
                : pages.stream()
                        .map(page -> find(page, path.parent()))
                        .anyMatch(around ->
                                around != null && !around.type().fields().isEmpty());
        return describesWhatIsAround ? Demand.NOT_REQUIRED : Demand.UNSAID;
    }

    /** Whether the document's required fields differ from those of another. */
    boolean differs(Document document) {
        return requirements.containsKey(document);
    }

    /** The page's name for the use of the operation that it describes. Null if the required fields do not differ. */
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

    /** Reports the required sets of the operation. */
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
        report.accept(Diagnostic.of(
                LinkingFinding.REQUIRED_FIELDS_DIFFER,
                first,
                "%s: its pages require different fields: %s; %s"
                        .formatted(
                                operation,
                                String.join(", ", sets),
                                open
                                        ? "a request may leave them out"
                                        : "a request must have all fields that one of the pages requires")));
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
