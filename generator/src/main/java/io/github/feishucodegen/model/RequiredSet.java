package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields that one page about an operation requires in addition to those that all its pages require. A request
 * must have all fields of at least one set.
 *
 * @param title the page's name for this use of the operation
 * @param page the location of the page
 * @param fields empty if the page requires nothing in addition. A field inside an object is required only if the object
 *     is present
 */
public record RequiredSet(String title, Location page, List<FieldRef> fields) {
    /** The maximum nesting of fields. Types read from files can be nested deeper than those of pages. */
    private static final int DEEPEST = 100;

    public RequiredSet {
        fields = List.copyOf(fields);
    }

    /** The sets of an operation, in the order of its pages. Empty if the pages do not differ. */
    public static List<RequiredSet> of(Operation operation) {
        Map<Location, List<FieldRef>> byPage = new TreeMap<>();
        operation.parameters().forEach(parameter -> {
            Field field = parameter.field();
            collect(FieldRef.top(operation.id(), Part.of(parameter.in()), field.name()), field, byPage);
        });
        if (operation.body() != null) {
            operation
                    .body()
                    .content()
                    .fields()
                    .forEach(field -> collect(FieldRef.top(operation.id(), Part.BODY, field.name()), field, byPage));
        }
        List<RequiredSet> sets = new ArrayList<>();
        for (SourcePage page : operation.pages()) {
            if (page.flow() != null) {
                sets.add(
                        new RequiredSet(page.flow(), page.location(), byPage.getOrDefault(page.location(), List.of())));
            }
        }
        return List.copyOf(sets);
    }

    private static void collect(FieldRef ref, Field field, Map<Location, List<FieldRef>> byPage) {
        field.requiredBy()
                .forEach(page ->
                        byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(ref));
        if (ref.path().size() < DEEPEST) {
            field.type().fields().forEach(inner -> collect(ref.child(inner.name()), inner, byPage));
        }
    }

    /** Whether the set requires a field at the top of the body, so that it requires the body. */
    boolean requiresBody() {
        return fields.stream()
                .anyMatch(field -> field.part() == Part.BODY && field.path().size() == 1);
    }
}
